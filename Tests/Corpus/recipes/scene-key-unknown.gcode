; machine: grbl-servo
;= {"generator":"Sketch Studio 0.1.0","title":"one","seed":"1",
;= "checkpoints":{"../../../Checkpoints/owl-decoder.safetensors
;= ":"ababababababababababababababababababababababababababababa
;= bababab"},"scene":{"version":1,"checkpoint":"../../../Checkp
;= oints/owl-decoder.safetensors","seed":1,"paper":{"size":"A6"
;= },"style":{"version":1,"pens":[{"name":"ink","colour":"#123"
;= ,"width":0.3}]},"items":[{"type":"single"}],"papers":"A4"}}
G21 G90
M5
