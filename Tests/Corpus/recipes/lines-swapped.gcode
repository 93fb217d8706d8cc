M5
G21 G90
;= },"style":{"version":1,"pens":[{"name":"ink","colour":"#123"
;= {"generator":"Sketch Studio 0.1.0","title":"one","seed":"1",
;= oints/owl-decoder.safetensors","seed":1,"paper":{"size":"A6"
;= bababab"},"scene":{"version":1,"checkpoint":"../../../Checkp
;= ,"width":0.3}]},"items":[{"type":"single"}]}}
;= "checkpoints":{"../../../Checkpoints/owl-decoder.safetensors
;= ":"ababababababababababababababababababababababababababababa
; machine: grbl-servo
