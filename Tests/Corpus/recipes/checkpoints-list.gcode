; machine: grbl-servo
;= {"generator":"Sketch Studio 0.1.0","title":"one","seed":"1",
;= "checkpoints":["abababababababababababababababababababababab
;= abababababababababab"],"scene":{"version":1,"checkpoint":"..
;= /../../Checkpoints/owl-decoder.safetensors","seed":1,"paper"
;= :{"size":"A6"},"style":{"version":1,"pens":[{"name":"ink","c
;= olour":"#123","width":0.3}]},"items":[{"type":"single"}]}}
G21 G90
M5
