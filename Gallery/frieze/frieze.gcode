; Sketch Studio 0.1.0
; title: A procession
; machine: grbl-servo-large
; paper: 0 0 to 1200 150 mm
; recipe: JSON, the lines that begin with = joined
;= {"generator":"Sketch Studio 0.1.0","title":"A procession","seed":"1
;= 1","checkpoints":{"../../Checkpoints/owl.safetensors":"25e61a4ce3ea
;= c4ae9b4ec7aa4e6b4686ea2186cafa11b3e0f192d8c976302236"},"libraries":
;= {"geos":"3.11.1-CAPI-1.17.1"},"scene":{"version":1,"title":"A proce
;= ssion","checkpoint":"../../Checkpoints/owl.safetensors","seed":11,"
;= paper":{"width":1200,"height":150},"margin":{"top":14,"right":24,"b
;= ottom":22,"left":24},"style":{"paper":"#fbf6ea","pens":[{"name":"ti
;= nt 1","colour":"#348cb2","width":0.5},{"name":"tint 2","colour":"#3
;= 44db2","width":0.5},{"name":"tint 3","colour":"#5a34b2","width":0.5
;= },{"name":"tint 4","colour":"#9934b2","width":0.5},{"name":"tint 5"
;= ,"colour":"#b2348c","width":0.5},{"name":"tint 6","colour":"#b2344d
;= ","width":0.5},{"name":"tint 7","colour":"#b25a34","width":0.5},{"n
;= ame":"tint 8","colour":"#b29934","width":0.5},{"name":"tint 9","col
;= our":"#8cb234","width":0.5},{"name":"tint 10","colour":"#4db234","w
;= idth":0.5},{"name":"tint 11","colour":"#34b25a","width":0.5},{"name
;= ":"tint 12","colour":"#34b299","width":0.5},{"name":"ink","colour":
;= "#1b1a1f","width":0.6}],"drawing":{"pens":["ink"]},"smoothing":{"me
;= thod":"catmull-rom","corners":100},"text":{"pen":"ink"}},"latents":
;= {"owl1":{"from":"sketch","handle":"25e61a4ce3ea:posterior(1,0.1):3:
;= 16:0.2","tolerance":2},"owl2":{"from":"sketch","handle":"25e61a4ce3
;= ea:posterior(1,0.1):3:572:0.2","tolerance":2},"owl3":{"from":"sketc
;= h","handle":"25e61a4ce3ea:posterior(1,0.1):3:239:0.2","tolerance":2
;= },"owl4":{"from":"sketch","handle":"25e61a4ce3ea:posterior(1,0.1):3
;= :1255:0.2","tolerance":2},"owl5":{"from":"sketch","handle":"25e61a4
;= ce3ea:posterior(1,0.1):3:256:0.2","tolerance":2},"owl6":{"from":"sk
;= etch","handle":"25e61a4ce3ea:posterior(1,0.1):3:1839:0.2","toleranc
;= e":2},"owl7":{"from":"sketch","handle":"25e61a4ce3ea:posterior(1,0.
;= 1):3:170:0.2","tolerance":2},"owl8":{"from":"sketch","handle":"25e6
;= 1a4ce3ea:posterior(1,0.1):3:1776:0.2","tolerance":2}},"items":[{"ty
;= pe":"free","frame":{"x":0,"y":0,"width":1200,"height":150},"cells":
;= [{"x":1002.71,"y":27.97,"width":83.32,"height":98.03,"latent":{"sle
;= rp":["owl8","owl1"],"at":0.1795}}],"temperature":0.1,"padding":0,"a
;= lign":"bottom","hides":true,"halo":1.2,"choose":{"of":12,"by":["end
;= ed","likelihood"]},"fill":{"pattern":"hatch","pen":"tint 11","into"
;= :"parts","roles":["head","body","wings"],"spacing":1.8,"angle":60,"
;= inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"width":1200,"heig
;= ht":150},"cells":[{"x":409.88,"y":28.59,"width":82.8,"height":97.41
;= ,"latent":{"slerp":["owl3","owl4"],"at":0.8718}}],"temperature":0.1
;= ,"padding":0,"align":"bottom","hides":true,"halo":1.2,"choose":{"of
;= ":12,"by":["ended","likelihood"]},"fill":{"pattern":"hatch","pen":"
;= tint 5","into":"parts","roles":["head","body","wings"],"spacing":1.
;= 8,"angle":120,"inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"wi
;= dth":1200,"height":150},"cells":[{"x":685.45,"y":30.31,"width":81.3
;= 3,"height":95.69,"latent":{"slerp":["owl5","owl6"],"at":0.9231}}],"
;= temperature":0.1,"padding":0,"align":"bottom","hides":true,"halo":1
;= .2,"choose":{"of":12,"by":["ended","likelihood"]},"fill":{"pattern"
;= :"hatch","pen":"tint 8","into":"parts","roles":["head","body","wing
;= s"],"spacing":1.8,"angle":120,"inset":0.5}},{"type":"free","frame":
;= {"x":0,"y":0,"width":1200,"height":150},"cells":[{"x":94.52,"y":35.
;= 3,"width":77.09,"height":90.7,"latent":{"slerp":["owl1","owl2"],"at
;= ":0.6154}}],"temperature":0.1,"padding":0,"align":"bottom","hides":
;= true,"halo":1.2,"choose":{"of":12,"by":["ended","likelihood"]},"fil
;= l":{"pattern":"hatch","pen":"tint 2","into":"parts","roles":["head"
;= ,"body","wings"],"spacing":1.8,"angle":60,"inset":0.5}},{"type":"fr
;= ee","frame":{"x":0,"y":0,"width":1200,"height":150},"cells":[{"x":1
;= 36.24,"y":36.65,"width":75.95,"height":89.35,"latent":{"slerp":["ow
;= l1","owl2"],"at":0.8205}}],"temperature":0.1,"padding":0,"align":"b
;= ottom","hides":true,"halo":1.2,"choose":{"of":12,"by":["ended","lik
;= elihood"]},"fill":{"pattern":"hatch","pen":"tint 2","into":"parts",
;= "roles":["head","body","wings"],"spacing":1.8,"angle":120,"inset":0
;= .5}},{"type":"free","frame":{"x":0,"y":0,"width":1200,"height":150}
;= ,"cells":[{"x":729.46,"y":37.81,"width":74.96,"height":88.19,"laten
;= t":{"slerp":["owl6","owl7"],"at":0.1282}}],"temperature":0.1,"paddi
;= ng":0,"align":"bottom","hides":true,"halo":1.2,"choose":{"of":12,"b
;= y":["ended","likelihood"]},"fill":{"pattern":"hatch","pen":"tint 8"
;= ,"into":"parts","roles":["head","body","wings"],"spacing":1.8,"angl
;= e":60,"inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"width":120
;= 0,"height":150},"cells":[{"x":491.78,"y":40.39,"width":72.77,"heigh
;= t":85.61,"latent":{"slerp":["owl4","owl5"],"at":0.2821}}],"temperat
;= ure":0.1,"padding":0,"align":"bottom","hides":true,"halo":1.2,"choo
;= se":{"of":12,"by":["ended","likelihood"]},"fill":{"pattern":"hatch"
;= ,"pen":"tint 6","into":"parts","roles":["head","body","wings"],"spa
;= cing":1.8,"angle":120,"inset":0.5}},{"type":"free","frame":{"x":0,"
;= y":0,"width":1200,"height":150},"cells":[{"x":215.43,"y":42.05,"wid
;= th":71.35,"height":83.95,"latent":{"slerp":["owl2","owl3"],"at":0.2
;= 308}}],"temperature":0.1,"padding":0,"align":"bottom","hides":true,
;= "halo":1.2,"choose":{"of":12,"by":["ended","likelihood"]},"fill":{"
;= pattern":"hatch","pen":"tint 3","into":"parts","roles":["head","bod
;= y","wings"],"spacing":1.8,"angle":120,"inset":0.5}},{"type":"free",
;= "frame":{"x":0,"y":0,"width":1200,"height":150},"cells":[{"x":964.2
;= ,"y":42.28,"width":71.16,"height":83.72,"latent":{"slerp":["owl7","
;= owl8"],"at":0.9744}}],"temperature":0.1,"padding":0,"align":"bottom
;= ","hides":true,"halo":1.2,"choose":{"of":12,"by":["ended","likeliho
;= od"]},"fill":{"pattern":"hatch","pen":"tint 11","into":"parts","rol
;= es":["head","body","wings"],"spacing":1.8,"angle":120,"inset":0.5}}
;= ,{"type":"free","frame":{"x":0,"y":0,"width":1200,"height":150},"ce
;= lls":[{"x":177.34,"y":43.21,"width":70.37,"height":82.79,"latent":{
;= "slerp":["owl2","owl3"],"at":0.0256}}],"temperature":0.1,"padding":
;= 0,"align":"bottom","hides":true,"halo":1.2,"choose":{"of":12,"by":[
;= "ended","likelihood"]},"fill":{"pattern":"hatch","pen":"tint 2","in
;= to":"parts","roles":["head","body","wings"],"spacing":1.8,"angle":6
;= 0,"inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"width":1200,"h
;= eight":150},"cells":[{"x":454.69,"y":45.37,"width":68.54,"height":8
;= 0.63,"latent":{"slerp":["owl4","owl5"],"at":0.0769}}],"temperature"
;= :0.1,"padding":0,"align":"bottom","hides":true,"halo":1.2,"choose":
;= {"of":12,"by":["ended","likelihood"]},"fill":{"pattern":"hatch","pe
;= n":"tint 5","into":"parts","roles":["head","body","wings"],"spacing
;= ":1.8,"angle":60,"inset":0.5}},{"type":"free","frame":{"x":0,"y":0,
;= "width":1200,"height":150},"cells":[{"x":1083.48,"y":45.82,"width":
;= 68.15,"height":80.18,"latent":{"slerp":["owl8","owl1"],"at":0.5897}
;= }],"temperature":0.1,"padding":0,"align":"bottom","hides":true,"hal
;= o":1.2,"choose":{"of":12,"by":["ended","likelihood"]},"fill":{"patt
;= ern":"hatch","pen":"tint 11","into":"parts","roles":["head","body",
;= "wings"],"spacing":1.8,"angle":60,"inset":0.5}},{"type":"free","fra
;= me":{"x":0,"y":0,"width":1200,"height":150},"cells":[{"x":770.03,"y
;= ":46.29,"width":67.75,"height":79.71,"latent":{"slerp":["owl6","owl
;= 7"],"at":0.3333}}],"temperature":0.1,"padding":0,"align":"bottom","
;= hides":true,"halo":1.2,"choose":{"of":12,"by":["ended","likelihood"
;= ]},"fill":{"pattern":"hatch","pen":"tint 8","into":"parts","roles":
;= ["head","body","wings"],"spacing":1.8,"angle":120,"inset":0.5}},{"t
;= ype":"free","frame":{"x":0,"y":0,"width":1200,"height":150},"cells"
;= :[{"x":1047.8,"y":48.45,"width":65.92,"height":77.55,"latent":{"sle
;= rp":["owl8","owl1"],"at":0.3846}}],"temperature":0.1,"padding":0,"a
;= lign":"bottom","hides":true,"halo":1.2,"choose":{"of":12,"by":["end
;= ed","likelihood"]},"fill":{"pattern":"hatch","pen":"tint 11","into"
;= :"parts","roles":["head","body","wings"],"spacing":1.8,"angle":120,
;= "inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"width":1200,"hei
;= ght":150},"cells":[{"x":374.39,"y":48.85,"width":65.58,"height":77.
;= 15,"latent":{"slerp":["owl3","owl4"],"at":0.6667}}],"temperature":0
;= .1,"padding":0,"align":"bottom","hides":true,"halo":1.2,"choose":{"
;= of":12,"by":["ended","likelihood"]},"fill":{"pattern":"hatch","pen"
;= :"tint 5","into":"parts","roles":["head","body","wings"],"spacing":
;= 1.8,"angle":60,"inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"w
;= idth":1200,"height":150},"cells":[{"x":806.7,"y":49.39,"width":65.1
;= 2,"height":76.61,"latent":{"slerp":["owl6","owl7"],"at":0.5385}}],"
;= temperature":0.1,"padding":0,"align":"bottom","hides":true,"halo":1
;= .2,"choose":{"of":12,"by":["ended","likelihood"]},"fill":{"pattern"
;= :"hatch","pen":"tint 9","into":"parts","roles":["head","body","wing
;= s"],"spacing":1.8,"angle":60,"inset":0.5}},{"type":"free","frame":{
;= "x":0,"y":0,"width":1200,"height":150},"cells":[{"x":655.41,"y":60.
;= 69,"width":55.51,"height":65.31,"latent":{"slerp":["owl5","owl6"],"
;= at":0.7179}}],"temperature":0.1,"padding":0,"align":"bottom","hides
;= ":true,"halo":1.2,"choose":{"of":12,"by":["ended","likelihood"]},"f
;= ill":{"pattern":"hatch","pen":"tint 7","into":"parts","roles":["hea
;= d","body","wings"],"spacing":1.8,"angle":60,"inset":0.5}},{"type":"
;= free","frame":{"x":0,"y":0,"width":1200,"height":150},"cells":[{"x"
;= :934.98,"y":62.48,"width":53.99,"height":63.52,"latent":{"slerp":["
;= owl7","owl8"],"at":0.7692}}],"temperature":0.1,"padding":0,"align":
;= "bottom","hides":true,"halo":1.2,"choose":{"of":12,"by":["ended","l
;= ikelihood"]},"fill":{"pattern":"hatch","pen":"tint 10","into":"part
;= s","roles":["head","body","wings"],"spacing":1.8,"angle":60,"inset"
;= :0.5}},{"type":"free","frame":{"x":0,"y":0,"width":1200,"height":15
;= 0},"cells":[{"x":531.16,"y":63.14,"width":53.43,"height":62.86,"lat
;= ent":{"slerp":["owl4","owl5"],"at":0.4872}}],"temperature":0.1,"pad
;= ding":0,"align":"bottom","hides":true,"halo":1.2,"choose":{"of":12,
;= "by":["ended","likelihood"]},"fill":{"pattern":"hatch","pen":"tint
;=  6","into":"parts","roles":["head","body","wings"],"spacing":1.8,"a
;= ngle":60,"inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"width":
;= 1200,"height":150},"cells":[{"x":627.01,"y":64.26,"width":52.48,"he
;= ight":61.74,"latent":{"slerp":["owl5","owl6"],"at":0.5128}}],"tempe
;= rature":0.1,"padding":0,"align":"bottom","hides":true,"halo":1.2,"c
;= hoose":{"of":12,"by":["ended","likelihood"]},"fill":{"pattern":"hat
;= ch","pen":"tint 7","into":"parts","roles":["head","body","wings"],"
;= spacing":1.8,"angle":120,"inset":0.5}},{"type":"free","frame":{"x":
;= 0,"y":0,"width":1200,"height":150},"cells":[{"x":907.28,"y":65.78,"
;= width":51.19,"height":60.22,"latent":{"slerp":["owl7","owl8"],"at":
;= 0.5641}}],"temperature":0.1,"padding":0,"align":"bottom","hides":tr
;= ue,"halo":1.2,"choose":{"of":12,"by":["ended","likelihood"]},"fill"
;= :{"pattern":"hatch","pen":"tint 10","into":"parts","roles":["head",
;= "body","wings"],"spacing":1.8,"angle":120,"inset":0.5}},{"type":"fr
;= ee","frame":{"x":0,"y":0,"width":1200,"height":150},"cells":[{"x":6
;= 7.78,"y":67.86,"width":49.42,"height":58.14,"latent":{"slerp":["owl
;= 1","owl2"],"at":0.4103}}],"temperature":0.1,"padding":0,"align":"bo
;= ttom","hides":true,"halo":1.2,"choose":{"of":12,"by":["ended","like
;= lihood"]},"fill":{"pattern":"hatch","pen":"tint 2","into":"parts","
;= roles":["head","body","wings"],"spacing":1.8,"angle":120,"inset":0.
;= 5}},{"type":"free","frame":{"x":0,"y":0,"width":1200,"height":150},
;= "cells":[{"x":348.05,"y":68.74,"width":48.67,"height":57.26,"latent
;= ":{"slerp":["owl3","owl4"],"at":0.4615}}],"temperature":0.1,"paddin
;= g":0,"align":"bottom","hides":true,"halo":1.2,"choose":{"of":12,"by
;= ":["ended","likelihood"]},"fill":{"pattern":"hatch","pen":"tint 4",
;= "into":"parts","roles":["head","body","wings"],"spacing":1.8,"angle
;= ":120,"inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"width":120
;= 0,"height":150},"cells":[{"x":42.21,"y":70.42,"width":47.25,"height
;= ":55.58,"latent":{"slerp":["owl1","owl2"],"at":0.2051}}],"temperatu
;= re":0.1,"padding":0,"align":"bottom","hides":true,"halo":1.2,"choos
;= e":{"of":12,"by":["ended","likelihood"]},"fill":{"pattern":"hatch",
;= "pen":"tint 1","into":"parts","roles":["head","body","wings"],"spac
;= ing":1.8,"angle":60,"inset":0.5}},{"type":"free","frame":{"x":0,"y"
;= :0,"width":1200,"height":150},"cells":[{"x":1120.36,"y":71.78,"widt
;= h":46.09,"height":54.22,"latent":{"slerp":["owl8","owl1"],"at":0.79
;= 49}}],"temperature":0.1,"padding":0,"align":"bottom","hides":true,"
;= halo":1.2,"choose":{"of":12,"by":["ended","likelihood"]},"fill":{"p
;= attern":"hatch","pen":"tint 12","into":"parts","roles":["head","bod
;= y","wings"],"spacing":1.8,"angle":120,"inset":0.5}},{"type":"free",
;= "frame":{"x":0,"y":0,"width":1200,"height":150},"cells":[{"x":323.5
;= 5,"y":72.73,"width":45.28,"height":53.27,"latent":{"slerp":["owl3",
;= "owl4"],"at":0.2564}}],"temperature":0.1,"padding":0,"align":"botto
;= m","hides":true,"halo":1.2,"choose":{"of":12,"by":["ended","likelih
;= ood"]},"fill":{"pattern":"hatch","pen":"tint 4","into":"parts","rol
;= es":["head","body","wings"],"spacing":1.8,"angle":60,"inset":0.5}},
;= {"type":"free","frame":{"x":0,"y":0,"width":1200,"height":150},"cel
;= ls":[{"x":254.04,"y":77.38,"width":41.33,"height":48.62,"latent":{"
;= slerp":["owl2","owl3"],"at":0.4359}}],"temperature":0.1,"padding":0
;= ,"align":"bottom","hides":true,"halo":1.2,"choose":{"of":12,"by":["
;= ended","likelihood"]},"fill":{"pattern":"hatch","pen":"tint 3","int
;= o":"parts","roles":["head","body","wings"],"spacing":1.8,"angle":60
;= ,"inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"width":1200,"he
;= ight":150},"cells":[{"x":276.41,"y":82.44,"width":37.03,"height":43
;= .56,"latent":{"slerp":["owl2","owl3"],"at":0.641}}],"temperature":0
;= .1,"padding":0,"align":"bottom","hides":true,"halo":1.2,"choose":{"
;= of":12,"by":["ended","likelihood"]},"fill":{"pattern":"hatch","pen"
;= :"tint 3","into":"parts","roles":["head","body","wings"],"spacing":
;= 1.8,"angle":120,"inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"
;= width":1200,"height":150},"cells":[{"x":577.65,"y":83.78,"width":35
;= .89,"height":42.22,"latent":{"slerp":["owl4","owl5"],"at":0.8974}}]
;= ,"temperature":0.1,"padding":0,"align":"bottom","hides":true,"halo"
;= :1.2,"choose":{"of":12,"by":["ended","likelihood"]},"fill":{"patter
;= n":"hatch","pen":"tint 6","into":"parts","roles":["head","body","wi
;= ngs"],"spacing":1.8,"angle":60,"inset":0.5}},{"type":"free","frame"
;= :{"x":0,"y":0,"width":1200,"height":150},"cells":[{"x":608.05,"y":8
;= 4.78,"width":35.03,"height":41.22,"latent":{"slerp":["owl5","owl6"]
;= ,"at":0.3077}}],"temperature":0.1,"padding":0,"align":"bottom","hid
;= es":true,"halo":1.2,"choose":{"of":12,"by":["ended","likelihood"]},
;= "fill":{"pattern":"hatch","pen":"tint 7","into":"parts","roles":["h
;= ead","body","wings"],"spacing":1.8,"angle":60,"inset":0.5}},{"type"
;= :"free","frame":{"x":0,"y":0,"width":1200,"height":150},"cells":[{"
;= x":841.94,"y":85.05,"width":34.81,"height":40.95,"latent":{"slerp":
;= ["owl6","owl7"],"at":0.7436}}],"temperature":0.1,"padding":0,"align
;= ":"bottom","hides":true,"halo":1.2,"choose":{"of":12,"by":["ended",
;= "likelihood"]},"fill":{"pattern":"hatch","pen":"tint 9","into":"par
;= ts","roles":["head","body","wings"],"spacing":1.8,"angle":120,"inse
;= t":0.5}},{"type":"free","frame":{"x":0,"y":0,"width":1200,"height":
;= 150},"cells":[{"x":860.77,"y":86.11,"width":33.9,"height":39.89,"la
;= tent":{"slerp":["owl6","owl7"],"at":0.9487}}],"temperature":0.1,"pa
;= dding":0,"align":"bottom","hides":true,"halo":1.2,"choose":{"of":12
;= ,"by":["ended","likelihood"]},"fill":{"pattern":"hatch","pen":"tint
;=  9","into":"parts","roles":["head","body","wings"],"spacing":1.8,"a
;= ngle":60,"inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"width":
;= 1200,"height":150},"cells":[{"x":560.08,"y":87.81,"width":32.46,"he
;= ight":38.19,"latent":{"slerp":["owl4","owl5"],"at":0.6923}}],"tempe
;= rature":0.1,"padding":0,"align":"bottom","hides":true,"halo":1.2,"c
;= hoose":{"of":12,"by":["ended","likelihood"]},"fill":{"pattern":"hat
;= ch","pen":"tint 6","into":"parts","roles":["head","body","wings"],"
;= spacing":1.8,"angle":120,"inset":0.5}},{"type":"free","frame":{"x":
;= 0,"y":0,"width":1200,"height":150},"cells":[{"x":26.0,"y":90.77,"wi
;= dth":29.95,"height":35.23,"latent":"owl1"}],"temperature":0.1,"padd
;= ing":0,"align":"bottom","hides":true,"halo":1.2,"choose":{"of":12,"
;= by":["ended","likelihood"]},"fill":{"pattern":"hatch","pen":"tint 1
;= ","into":"parts","roles":["head","body","wings"],"spacing":1.8,"ang
;= le":120,"inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"width":1
;= 200,"height":150},"cells":[{"x":296.45,"y":91.27,"width":29.52,"hei
;= ght":34.73,"latent":{"slerp":["owl2","owl3"],"at":0.8462}}],"temper
;= ature":0.1,"padding":0,"align":"bottom","hides":true,"halo":1.2,"ch
;= oose":{"of":12,"by":["ended","likelihood"]},"fill":{"pattern":"hatc
;= h","pen":"tint 4","into":"parts","roles":["head","body","wings"],"s
;= pacing":1.8,"angle":60,"inset":0.5}},{"type":"free","frame":{"x":0,
;= "y":0,"width":1200,"height":150},"cells":[{"x":1145.3,"y":92.63,"wi
;= dth":28.37,"height":33.37,"latent":"owl1"}],"temperature":0.1,"padd
;= ing":0,"align":"bottom","hides":true,"halo":1.2,"choose":{"of":12,"
;= by":["ended","likelihood"]},"fill":{"pattern":"hatch","pen":"tint 1
;= 2","into":"parts","roles":["head","body","wings"],"spacing":1.8,"an
;= gle":60,"inset":0.5}},{"type":"free","frame":{"x":0,"y":0,"width":1
;= 200,"height":150},"cells":[{"x":879.12,"y":93.2,"width":27.88,"heig
;= ht":32.8,"latent":{"slerp":["owl7","owl8"],"at":0.1538}}],"temperat
;= ure":0.1,"padding":0,"align":"bottom","hides":true,"halo":1.2,"choo
;= se":{"of":12,"by":["ended","likelihood"]},"fill":{"pattern":"hatch"
;= ,"pen":"tint 9","into":"parts","roles":["head","body","wings"],"spa
;= cing":1.8,"angle":120,"inset":0.5}},{"type":"free","frame":{"x":0,"
;= y":0,"width":1200,"height":150},"cells":[{"x":894.21,"y":97.58,"wid
;= th":24.16,"height":28.42,"latent":{"slerp":["owl7","owl8"],"at":0.3
;= 59}}],"temperature":0.1,"padding":0,"align":"bottom","hides":true,"
;= halo":1.2,"choose":{"of":12,"by":["ended","likelihood"]},"fill":{"p
;= attern":"hatch","pen":"tint 10","into":"parts","roles":["head","bod
;= y","wings"],"spacing":1.8,"angle":60,"inset":0.5}},{"type":"free","
;= frame":{"x":0,"y":0,"width":1200,"height":150},"cells":[{"x":312.42
;= ,"y":101.8,"width":20.57,"height":24.2,"latent":{"slerp":["owl3","o
;= wl4"],"at":0.0513}}],"temperature":0.1,"padding":0,"align":"bottom"
;= ,"hides":true,"halo":1.2,"choose":{"of":12,"by":["ended","likelihoo
;= d"]},"fill":{"pattern":"hatch","pen":"tint 4","into":"parts","roles
;= ":["head","body","wings"],"spacing":1.8,"angle":120,"inset":0.5}},{
;= "type":"free","frame":{"x":0,"y":0,"width":1200,"height":150},"cell
;= s":[{"x":597.07,"y":102.14,"width":20.28,"height":23.86,"latent":{"
;= slerp":["owl5","owl6"],"at":0.1026}}],"temperature":0.1,"padding":0
;= ,"align":"bottom","hides":true,"halo":1.2,"choose":{"of":12,"by":["
;= ended","likelihood"]},"fill":{"pattern":"hatch","pen":"tint 7","int
;= o":"parts","roles":["head","body","wings"],"spacing":1.8,"angle":12
;= 0,"inset":0.5}}],"options":{"gcode":{"machine":"grbl-servo-large"}}
;= }}
G21
G90
G94
M3 S0
G4 P0.15
; pen 1 of 13: tint 1, #348cb2, 0.5 mm
G0 X36.431 Y26.160
M3 S90
G4 P0.15
G1 X36.225 Y25.802 F3000
G1 X37.010 Y25.361
G1 X37.675 Y26.513
G1 X38.472 Y26.858
G1 X39.199 Y27.354
G1 X37.875 Y25.060
G1 X38.167 Y24.965
G1 X38.812 Y24.882
G1 X49.503 Y43.400
G1 X49.552 Y43.317
G1 X49.957 Y42.387
G1 X39.811 Y24.813
G1 X40.227 Y24.817
G1 X40.897 Y24.894
G1 X50.320 Y41.215
G1 X50.572 Y40.018
G1 X50.585 Y39.874
G1 X42.066 Y25.119
G1 X42.886 Y25.358
G1 X43.359 Y25.558
G1 X50.677 Y38.233
G1 X50.683 Y37.931
G1 X50.618 Y36.332
G1 X44.794 Y26.244
G1 X45.761 Y26.834
G1 X46.561 Y27.505
G1 X50.279 Y33.945
M3 S0
G4 P0.15
G0 X41.846 Y33.460
M3 S90
G4 P0.15
G1 X38.902 Y28.361
G1 X37.951 Y27.713
G1 X37.341 Y27.458
G1 X42.158 Y35.800
G1 X42.185 Y37.378
G1 X42.164 Y37.611
G1 X36.112 Y27.128
G1 X35.669 Y27.073
G1 X35.037 Y27.066
G1 X41.954 Y39.047
G1 X41.595 Y40.225
G1 X34.065 Y27.183
G1 X33.508 Y27.377
G1 X33.240 Y27.554
G1 X41.132 Y41.223
G1 X40.825 Y41.711
G1 X40.564 Y42.039
G1 X32.549 Y28.158
G1 X32.340 Y28.385
G1 X31.984 Y28.979
G1 X39.908 Y42.704
G1 X39.721 Y42.838
G1 X39.337 Y43.022
G1 X39.087 Y43.082
G1 X31.550 Y30.027
G1 X31.317 Y31.220
G1 X31.311 Y31.413
G1 X38.174 Y43.300
G1 X37.270 Y43.535
G1 X31.329 Y33.245
G1 X31.400 Y34.057
G1 X31.613 Y35.171
G1 X31.825 Y35.903
G1 X36.075 Y43.264
M3 S0
G4 P0.15
G0 X37.207 Y47.303
M3 S90
G4 P0.15
G1 X35.175 Y43.784
G1 X36.143 Y44.711
G1 X36.236 Y44.757
G1 X36.337 Y44.783
G1 X36.440 Y44.788
G1 X36.751 Y44.714
G1 X38.034 Y46.935
G1 X38.909 Y46.651
G1 X37.649 Y44.468
G1 X38.554 Y44.237
G1 X39.833 Y46.452
G1 X40.684 Y46.366
G1 X40.822 Y46.365
G1 X39.468 Y44.019
G1 X39.721 Y43.947
G1 X40.193 Y43.721
G1 X40.297 Y43.656
G1 X41.874 Y46.387
G1 X42.162 Y46.397
G1 X42.991 Y46.522
G1 X40.993 Y43.060
G1 X41.159 Y42.896
G1 X41.611 Y42.330
G1 X44.146 Y46.722
G1 X45.418 Y47.126
G1 X42.145 Y41.455
G1 X42.463 Y40.784
G1 X42.583 Y40.415
G1 X46.602 Y47.375
G1 X47.180 Y46.577
G1 X42.938 Y39.229
G1 X43.096 Y38.376
G1 X43.151 Y37.798
G1 X47.765 Y45.790
G1 X48.374 Y45.046
G1 X43.162 Y36.017
G1 X43.148 Y35.424
G1 X42.921 Y33.800
G1 X48.974 Y44.285
M3 S0
G4 P0.15
G0 X48.467 Y47.698
M3 S90
G4 P0.15
G1 X48.732 Y48.508
G1 X49.808 Y46.645
G1 X50.346 Y47.512
G1 X49.338 Y49.259
M3 S0
G4 P0.15
G0 X49.899 Y50.087
M3 S90
G4 P0.15
G1 X50.894 Y48.363
G1 X51.497 Y49.119
G1 X50.360 Y51.089
M3 S0
G4 P0.15
G0 X45.837 Y51.498
M3 S90
G4 P0.15
G1 X43.601 Y47.626
G1 X42.463 Y47.454
G1 X44.909 Y51.691
M3 S0
G4 P0.15
G0 X36.001 Y52.461
M3 S90
G4 P0.15
G1 X38.557 Y56.888
M3 S0
G4 P0.15
G0 X44.437 Y58.074
M3 S90
G4 P0.15
G1 X41.965 Y53.791
G1 X41.918 Y54.097
G1 X41.785 Y54.463
G1 X41.550 Y54.873
G1 X43.524 Y58.292
G1 X43.260 Y58.352
G1 X42.534 Y58.377
G1 X40.850 Y55.460
G1 X40.650 Y55.555
G1 X40.527 Y55.595
G1 X39.952 Y55.704
G1 X41.483 Y58.357
G1 X40.727 Y58.311
G1 X40.336 Y58.170
G1 X38.957 Y55.782
G1 X38.703 Y55.759
G1 X38.545 Y55.692
G1 X37.631 Y54.847
G1 X37.327 Y54.453
G1 X37.107 Y53.793
G1 X37.083 Y53.650
G1 X37.069 Y52.977
G1 X37.085 Y52.840
G1 X37.140 Y52.634
G1 X36.000 Y50.660
G1 X36.024 Y50.465
G1 X36.304 Y49.617
G1 X36.373 Y49.505
G1 X37.648 Y51.715
G1 X37.800 Y51.557
G1 X37.890 Y51.503
G1 X38.422 Y51.254
G1 X36.956 Y48.716
G1 X37.285 Y48.406
G1 X37.686 Y48.180
G1 X39.430 Y51.201
G1 X40.386 Y51.427
G1 X40.706 Y51.611
G1 X38.522 Y47.828
G1 X39.402 Y47.552
G1 X40.902 Y50.150
G1 X41.241 Y48.938
G1 X40.355 Y47.403
G1 X40.752 Y47.364
G1 X41.379 Y47.377
G1 X41.856 Y48.203
G1 X42.196 Y48.156
G1 X42.371 Y48.165
G1 X42.533 Y48.234
G1 X42.913 Y48.497
G1 X42.980 Y48.584
G1 X43.190 Y48.948
G1 X43.969 Y51.118
G1 X43.992 Y51.209
G1 X43.986 Y51.397
G1 X43.911 Y51.569
G1 X43.844 Y51.647
G1 X44.108 Y52.104
G1 X43.883 Y52.275
G1 X43.818 Y52.364
G1 X43.583 Y52.772
G1 X43.532 Y52.906
G1 X42.827 Y51.685
G1 X41.681 Y51.500
G1 X45.295 Y57.758
G1 X45.497 Y57.684
G1 X46.108 Y57.368
G1 X45.355 Y56.064
G1 X45.462 Y56.067
G1 X45.557 Y56.049
G1 X46.201 Y55.728
G1 X46.907 Y56.952
G1 X47.422 Y56.594
G1 X47.630 Y56.403
G1 X47.005 Y55.321
G1 X47.449 Y54.953
G1 X47.637 Y54.616
G1 X48.275 Y55.721
G1 X48.612 Y55.193
G1 X48.764 Y54.768
G1 X47.807 Y53.111
G1 X47.757 Y52.921
G1 X47.719 Y52.847
G1 X47.308 Y52.183
G1 X47.201 Y52.061
G1 X44.853 Y47.994
G1 X45.054 Y48.057
G1 X46.307 Y48.712
G1 X49.039 Y53.444
M3 S0
G4 P0.15
G0 X50.665 Y52.360
M3 S90
G4 P0.15
G1 X52.144 Y49.798
G1 X52.815 Y50.436
G1 X51.075 Y53.449
G1 X51.452 Y54.051
G1 X51.628 Y54.292
G1 X53.489 Y51.069
G1 X54.162 Y51.703
G1 X52.221 Y55.066
G1 X52.604 Y55.490
G1 X52.874 Y55.734
G1 X55.030 Y51.999
G1 X56.572 Y51.128
G1 X53.575 Y56.320
G1 X54.288 Y56.884
G1 X58.114 Y50.258
G1 X58.239 Y50.185
G1 X59.826 Y49.092
G1 X55.458 Y56.657
G1 X56.229 Y56.342
G1 X56.774 Y56.178
G1 X73.030 Y28.023
G1 X73.729 Y28.405
G1 X73.815 Y28.464
G1 X58.015 Y55.830
G1 X59.191 Y55.592
G1 X74.560 Y28.972
G1 X75.129 Y29.359
G1 X75.298 Y29.495
G1 X60.336 Y55.409
G1 X60.900 Y55.334
G1 X61.440 Y55.297
G1 X76.007 Y30.066
G1 X76.436 Y30.410
G1 X76.702 Y30.663
G1 X62.521 Y55.224
G1 X62.818 Y55.205
G1 X63.567 Y55.213
G1 X77.372 Y31.301
G1 X77.608 Y31.526
G1 X78.018 Y31.984
G1 X64.582 Y55.254
G1 X65.572 Y55.340
G1 X78.649 Y32.690
G1 X79.239 Y33.468
G1 X66.560 Y55.429
G1 X67.512 Y55.580
G1 X79.815 Y34.271
G1 X80.052 Y34.634
G1 X80.343 Y35.156
G1 X68.453 Y55.750
G1 X69.376 Y55.951
G1 X80.846 Y36.085
G1 X81.299 Y37.100
G1 X70.280 Y56.186
G1 X71.173 Y56.440
G1 X81.706 Y38.196
G1 X81.858 Y38.619
G1 X82.070 Y39.364
G1 X72.033 Y56.750
G1 X72.593 Y56.952
G1 X72.880 Y57.083
G1 X82.385 Y40.618
G1 X82.572 Y41.487
G1 X82.641 Y41.976
G1 X73.700 Y57.461
G1 X74.521 Y57.840
G1 X82.818 Y43.469
G1 X82.892 Y44.670
G1 X82.882 Y45.158
G1 X75.310 Y58.274
G1 X76.087 Y58.728
G1 X82.768 Y47.155
G1 X82.670 Y48.114
G1 X82.450 Y49.344
G1 X82.375 Y49.636
G1 X77.875 Y57.430
M3 S0
G4 P0.15
G0 X78.964 Y62.505
M3 S90
G4 P0.15
G1 X75.730 Y68.106
G1 X75.639 Y67.806
G1 X75.400 Y67.343
G1 X75.252 Y67.133
G1 X78.335 Y61.793
G1 X77.668 Y61.149
G1 X74.621 Y66.427
G1 X74.301 Y66.138
G1 X73.891 Y65.890
G1 X76.961 Y60.573
G1 X76.615 Y60.293
G1 X76.233 Y60.034
G1 X72.975 Y65.677
G1 X72.698 Y65.669
G1 X71.864 Y65.803
G1 X75.486 Y59.529
G1 X74.706 Y59.080
G1 X63.589 Y78.335
G1 X64.197 Y78.533
G1 X64.493 Y78.569
G1 X69.990 Y69.048
G1 X70.021 Y69.471
G1 X70.137 Y69.987
G1 X70.272 Y70.360
G1 X65.494 Y78.635
G1 X66.550 Y78.606
G1 X70.794 Y71.255
G1 X71.406 Y71.995
G1 X67.576 Y78.628
G1 X68.569 Y78.709
G1 X72.050 Y72.679
G1 X72.197 Y72.717
G1 X72.297 Y72.716
G1 X72.485 Y72.655
G1 X72.962 Y72.256
G1 X73.455 Y72.047
G1 X69.585 Y78.750
G1 X70.617 Y78.762
G1 X74.937 Y71.279
G1 X75.071 Y71.155
G1 X75.381 Y70.718
G1 X75.587 Y70.258
G1 X75.652 Y70.041
G1 X79.582 Y63.234
G1 X80.144 Y64.060
G1 X71.672 Y78.735
G1 X72.756 Y78.657
G1 X80.657 Y64.971
G1 X80.748 Y65.138
G1 X81.087 Y66.028
G1 X73.888 Y78.496
G1 X74.070 Y78.469
G1 X75.081 Y78.230
G1 X81.450 Y67.199
G1 X81.557 Y67.647
G1 X81.674 Y68.611
G1 X76.387 Y77.768
G1 X77.648 Y77.121
G1 X77.905 Y76.939
G1 X81.724 Y70.324
G1 X81.714 Y70.757
G1 X81.554 Y71.728
G1 X81.102 Y73.186
G1 X80.025 Y75.066
M3 S0
G4 P0.15
G0 X62.714 Y78.051
M3 S90
G4 P0.15
G1 X73.909 Y58.659
G1 X73.089 Y58.281
G1 X61.893 Y77.672
G1 X61.636 Y77.552
G1 X61.112 Y77.226
G1 X72.268 Y57.902
G1 X71.410 Y57.588
G1 X65.097 Y68.523
G1 X64.970 Y67.945
G1 X64.728 Y67.363
G1 X70.538 Y57.299
G1 X69.645 Y57.046
G1 X64.208 Y66.462
G1 X63.835 Y66.055
G1 X63.535 Y65.829
G1 X68.728 Y56.833
G1 X67.801 Y56.639
G1 X62.748 Y65.391
G1 X61.862 Y65.126
G1 X66.849 Y56.487
G1 X66.403 Y56.416
G1 X65.878 Y56.371
G1 X60.902 Y64.988
G1 X60.417 Y65.053
G1 X60.297 Y65.087
G1 X59.858 Y65.268
G1 X59.611 Y65.425
G1 X64.888 Y56.284
G1 X64.138 Y56.219
G1 X63.888 Y56.217
G1 X54.983 Y71.641
G1 X55.600 Y72.371
G1 X58.242 Y67.796
G1 X58.193 Y68.476
G1 X58.229 Y69.033
G1 X58.257 Y69.167
G1 X58.345 Y69.418
G1 X56.230 Y73.082
G1 X56.883 Y73.751
G1 X58.810 Y70.411
G1 X59.345 Y71.285
G1 X57.536 Y74.420
G1 X58.213 Y75.046
G1 X60.068 Y71.833
G1 X60.702 Y72.117
G1 X60.797 Y72.149
G1 X60.919 Y72.159
G1 X58.897 Y75.662
G1 X59.610 Y76.227
G1 X62.073 Y71.961
G1 X62.816 Y71.829
G1 X63.255 Y71.712
G1 X60.347 Y76.751
M3 S0
G4 P0.15
G0 X54.380 Y70.886
M3 S90
G4 P0.15
G1 X62.855 Y56.206
G1 X61.775 Y56.277
G1 X53.806 Y70.080
G1 X53.712 Y69.948
G1 X53.284 Y69.183
G1 X60.681 Y56.372
G1 X59.777 Y56.494
G1 X59.544 Y56.541
G1 X52.775 Y68.265
G1 X52.335 Y67.227
G1 X58.367 Y56.779
G1 X58.061 Y56.841
G1 X57.134 Y57.115
G1 X51.977 Y66.047
G1 X51.736 Y64.665
G1 X55.821 Y57.590
G1 X55.707 Y57.636
G1 X54.934 Y58.044
G1 X54.239 Y58.529
G1 X51.789 Y62.773
M3 S0
G4 P0.15
G0 X59.874 Y47.758
M3 S90
G4 P0.15
G1 X61.582 Y44.801
G1 X61.886 Y43.795
G1 X62.093 Y42.718
G1 X62.145 Y42.024
G1 X58.066 Y49.090
G1 X57.691 Y49.349
G1 X56.484 Y50.030
G1 X62.204 Y40.123
G1 X62.197 Y39.840
G1 X62.062 Y38.569
G1 X54.942 Y50.900
G1 X54.833 Y50.962
G1 X54.208 Y50.373
G1 X61.786 Y37.247
G1 X61.681 Y36.747
G1 X61.434 Y36.056
G1 X53.534 Y49.739
G1 X52.863 Y49.102
G1 X61.036 Y34.945
G1 X60.556 Y33.976
G1 X52.217 Y48.421
G1 X51.617 Y47.661
G1 X60.031 Y33.087
G1 X59.462 Y32.272
G1 X51.078 Y46.794
G1 X50.544 Y45.919
G1 X58.847 Y31.536
G1 X58.183 Y30.888
G1 X51.963 Y41.660
M3 S0
G4 P0.15
G0 X52.351 Y39.189
M3 S90
G4 P0.15
G1 X57.476 Y30.313
G1 X56.886 Y29.903
G1 X56.725 Y29.813
G1 X52.362 Y37.370
M3 S0
G4 P0.15
G0 X52.268 Y35.732
M3 S90
G4 P0.15
G1 X55.918 Y29.410
G1 X55.061 Y29.094
G1 X52.067 Y34.280
M3 S0
G4 P0.15
G0 X51.800 Y32.944
M3 S90
G4 P0.15
G1 X54.125 Y28.916
G1 X53.134 Y28.832
G1 X51.429 Y31.786
M3 S0
G4 P0.15
G0 X51.001 Y30.727
M3 S90
G4 P0.15
G1 X52.044 Y28.920
G1 X51.740 Y28.973
G1 X50.853 Y29.342
G1 X50.704 Y29.441
G1 X50.538 Y29.729
M3 S0
G4 P0.15
G0 X51.578 Y27.379
M3 S90
G4 P0.15
G1 X51.138 Y28.140
G1 X51.513 Y27.998
G1 X52.338 Y27.863
G1 X53.160 Y26.438
G1 X53.294 Y26.366
G1 X54.413 Y25.882
G1 X54.547 Y25.836
G1 X53.384 Y27.850
G1 X54.375 Y27.934
G1 X55.829 Y25.416
G1 X57.038 Y25.121
G1 X55.306 Y28.122
G1 X56.164 Y28.435
G1 X58.162 Y24.974
G1 X59.281 Y24.836
G1 X56.985 Y28.814
G1 X57.393 Y29.040
G1 X57.751 Y29.286
G1 X60.340 Y24.803
G1 X61.359 Y24.837
G1 X58.477 Y29.829
G1 X58.928 Y30.207
G1 X59.164 Y30.440
G1 X62.375 Y24.877
G1 X63.360 Y24.971
G1 X59.810 Y31.120
G1 X60.310 Y31.728
G1 X60.413 Y31.876
G1 X64.327 Y25.097
G1 X65.281 Y25.244
G1 X60.974 Y32.704
G1 X61.494 Y33.603
G1 X66.218 Y25.420
G1 X67.139 Y25.627
G1 X61.968 Y34.582
G1 X62.366 Y35.693
G1 X68.030 Y25.882
G1 X68.917 Y26.146
G1 X62.728 Y36.866
G1 X63.004 Y38.188
G1 X69.764 Y26.479
G1 X70.607 Y26.820
G1 X63.185 Y39.674
G1 X63.224 Y40.990
G1 X63.190 Y41.466
G1 X71.449 Y27.160
G1 X72.240 Y27.590
G1 X62.914 Y43.744
M3 S0
G4 P0.15
G0 X83.688 Y42.248
M3 S90
G4 P0.15
G1 X83.859 Y41.951
G1 X84.124 Y41.201
G1 X84.473 Y39.606
G1 X84.530 Y38.990
G1 X83.458 Y40.847
G1 X83.229 Y39.785
G1 X83.165 Y39.555
G1 X84.573 Y37.115
G1 X84.454 Y36.197
G1 X84.341 Y35.717
G1 X82.821 Y38.350
G1 X82.424 Y37.238
G1 X84.040 Y34.438
G1 X83.641 Y33.330
G1 X81.989 Y36.192
G1 X81.684 Y35.511
G1 X81.517 Y35.208
G1 X83.186 Y32.318
G1 X82.796 Y31.644
G1 X82.643 Y31.459
G1 X81.007 Y34.293
G1 X80.899 Y34.102
G1 X80.463 Y33.434
G1 X82.018 Y30.741
G1 X81.710 Y30.448
G1 X81.307 Y30.173
G1 X79.876 Y32.652
G1 X79.455 Y32.094
G1 X79.276 Y31.891
G1 X80.508 Y29.757
G1 X79.900 Y29.613
G1 X79.558 Y29.601
G1 X78.644 Y31.184
G1 X78.340 Y30.844
G1 X77.993 Y30.512
G1 X78.466 Y29.692
M3 S0
G4 P0.15
; pen 2 of 13: tint 2, #344db2, 0.5 mm
M0
G0 X80.745 Y28.059
M3 S90
G4 P0.15
G1 X81.055 Y27.761
G1 X81.342 Y28.259
M3 S0
G4 P0.15
G0 X81.406 Y55.370
M3 S90
G4 P0.15
G1 X81.750 Y55.966
M3 S0
G4 P0.15
G0 X81.987 Y54.576
M3 S90
G4 P0.15
G1 X82.653 Y55.730
G1 X82.898 Y55.621
G1 X83.508 Y55.410
G1 X82.547 Y53.746
M3 S0
G4 P0.15
G0 X83.059 Y52.833
M3 S90
G4 P0.15
G1 X84.375 Y55.111
G1 X84.718 Y54.995
G1 X85.267 Y54.856
G1 X83.500 Y51.796
M3 S0
G4 P0.15
G0 X83.872 Y50.641
M3 S90
G4 P0.15
G1 X86.174 Y54.628
G1 X86.656 Y54.506
G1 X87.099 Y54.430
G1 X84.174 Y49.363
M3 S0
G4 P0.15
G0 X84.396 Y47.948
M3 S90
G4 P0.15
G1 X88.046 Y54.270
G1 X88.992 Y54.110
G1 X84.553 Y46.419
M3 S0
G4 P0.15
G0 X84.592 Y44.688
M3 S90
G4 P0.15
G1 X89.969 Y54.001
G1 X90.961 Y53.920
G1 X85.027 Y43.642
M3 S0
G4 P0.15
G0 X85.445 Y42.566
M3 S90
G4 P0.15
G1 X91.981 Y53.886
G1 X93.026 Y53.895
G1 X85.818 Y41.411
M3 S0
G4 P0.15
G0 X86.104 Y40.106
M3 S90
G4 P0.15
G1 X94.125 Y53.999
G1 X95.230 Y54.114
G1 X86.273 Y38.600
M3 S0
G4 P0.15
G0 X86.239 Y36.740
M3 S90
G4 P0.15
G1 X96.385 Y54.314
G1 X97.563 Y54.555
G1 X85.675 Y33.964
M3 S0
G4 P0.15
G0 X82.998 Y29.327
M3 S90
G4 P0.15
G1 X81.756 Y27.176
G1 X82.069 Y26.931
G1 X82.498 Y26.660
G1 X98.790 Y54.880
G1 X99.609 Y55.125
G1 X100.081 Y55.315
G1 X83.281 Y26.217
G1 X83.822 Y25.953
G1 X84.107 Y25.847
G1 X101.442 Y55.873
G1 X102.020 Y56.113
G1 X102.888 Y56.577
G1 X84.970 Y25.543
G1 X85.866 Y25.295
G1 X104.392 Y57.382
G1 X104.753 Y57.613
G1 X105.181 Y56.949
G1 X86.790 Y25.095
G1 X87.747 Y24.952
G1 X105.817 Y56.251
G1 X106.486 Y55.609
G1 X88.731 Y24.857
G1 X89.383 Y24.810
G1 X89.744 Y24.812
G1 X107.155 Y54.967
G1 X107.275 Y54.852
G1 X107.725 Y54.304
G1 X107.769 Y54.232
G1 X90.792 Y24.826
G1 X91.886 Y24.921
G1 X108.287 Y53.329
G1 X108.621 Y52.621
G1 X108.736 Y52.307
G1 X93.034 Y25.109
G1 X93.288 Y25.152
G1 X94.232 Y25.385
G1 X109.115 Y51.162
G1 X109.442 Y49.930
G1 X95.487 Y25.758
G1 X95.930 Y25.900
G1 X96.811 Y26.252
G1 X109.666 Y48.516
G1 X109.749 Y47.621
G1 X109.760 Y46.879
G1 X98.226 Y26.903
G1 X98.727 Y27.149
G1 X99.785 Y27.803
G1 X109.735 Y45.036
G1 X109.671 Y43.920
G1 X109.561 Y42.936
G1 X101.491 Y28.958
G1 X102.023 Y29.363
G1 X103.160 Y30.369
G1 X103.603 Y30.817
G1 X109.097 Y40.331
M3 S0
G4 P0.15
G0 X113.436 Y38.786
M3 S90
G4 P0.15
G1 X109.644 Y32.218
G1 X109.156 Y31.966
G1 X108.332 Y31.746
G1 X113.608 Y40.885
G1 X113.621 Y41.992
G1 X113.567 Y42.613
G1 X107.291 Y31.743
G1 X106.666 Y31.861
G1 X106.400 Y31.999
G1 X113.425 Y44.168
G1 X113.171 Y45.528
G1 X110.093 Y40.197
G1 X110.236 Y40.790
G1 X110.505 Y42.384
G1 X110.551 Y42.790
G1 X112.863 Y46.795
G1 X112.582 Y47.679
G1 X112.473 Y47.919
G1 X110.728 Y44.897
G1 X110.776 Y45.762
G1 X110.762 Y46.754
G1 X112.000 Y48.899
G1 X111.704 Y49.436
G1 X111.468 Y49.778
G1 X110.680 Y48.412
G1 X110.628 Y48.949
G1 X110.472 Y49.852
G1 X110.903 Y50.599
G1 X110.269 Y51.302
G1 X110.162 Y51.116
M3 S0
G4 P0.15
G0 X110.513 Y53.348
M3 S90
G4 P0.15
G1 X107.477 Y58.606
M3 S0
G4 P0.15
G0 X108.191 Y59.170
M3 S90
G4 P0.15
G1 X121.330 Y36.412
G1 X120.596 Y35.884
G1 X114.839 Y45.854
M3 S0
G4 P0.15
G0 X115.202 Y43.427
M3 S90
G4 P0.15
G1 X119.834 Y35.404
G1 X119.061 Y34.943
G1 X115.315 Y41.431
M3 S0
G4 P0.15
G0 X115.282 Y39.687
M3 S90
G4 P0.15
G1 X118.255 Y34.538
G1 X117.995 Y34.407
G1 X117.426 Y34.174
G1 X115.076 Y38.245
M3 S0
G4 P0.15
G0 X114.759 Y36.993
M3 S90
G4 P0.15
G1 X116.586 Y33.829
G1 X115.717 Y33.534
G1 X114.373 Y35.861
M3 S0
G4 P0.15
G0 X113.934 Y34.823
M3 S90
G4 P0.15
G1 X114.842 Y33.249
G1 X113.934 Y33.022
G1 X113.443 Y33.873
M3 S0
G4 P0.15
G0 X112.893 Y33.025
M3 S90
G4 P0.15
G1 X113.019 Y32.808
G1 X112.705 Y32.759
M3 S0
G4 P0.15
G0 X111.356 Y31.370
M3 S90
G4 P0.15
G1 X112.351 Y29.646
G1 X112.767 Y29.300
G1 X114.141 Y28.345
G1 X112.220 Y31.673
G1 X113.175 Y31.820
G1 X115.679 Y27.482
G1 X116.927 Y26.901
G1 X117.089 Y26.840
G1 X114.092 Y32.031
G1 X115.002 Y32.254
G1 X118.419 Y26.336
G1 X119.671 Y25.968
G1 X115.879 Y32.535
G1 X116.754 Y32.820
G1 X120.916 Y25.611
G1 X122.101 Y25.358
G1 X117.596 Y33.163
G1 X118.435 Y33.509
G1 X123.255 Y25.161
G1 X124.387 Y24.999
G1 X119.240 Y33.914
G1 X119.634 Y34.114
G1 X120.027 Y34.351
G1 X125.479 Y24.908
G1 X126.563 Y24.831
G1 X120.797 Y34.818
G1 X120.994 Y34.939
G1 X121.540 Y35.331
G1 X127.610 Y24.817
G1 X128.652 Y24.812
G1 X122.274 Y35.860
G1 X122.974 Y36.446
G1 X129.664 Y24.859
G1 X130.673 Y24.913
G1 X123.663 Y37.053
G1 X124.321 Y37.713
G1 X131.651 Y25.018
G1 X132.630 Y25.123
G1 X124.979 Y38.374
G1 X125.150 Y38.549
G1 X125.600 Y39.099
G1 X133.579 Y25.278
G1 X134.526 Y25.438
G1 X126.202 Y39.856
G1 X126.769 Y40.673
G1 X135.453 Y25.633
G1 X136.368 Y25.848
G1 X127.311 Y41.534
G1 X127.752 Y42.275
G1 X127.832 Y42.433
G1 X137.272 Y26.083
G1 X138.149 Y26.363
G1 X128.310 Y43.404
G1 X128.786 Y44.381
G1 X139.027 Y26.643
G1 X139.904 Y26.923
G1 X129.210 Y45.445
G1 X129.347 Y45.791
G1 X129.598 Y46.573
G1 X140.744 Y27.268
G1 X141.582 Y27.616
G1 X129.948 Y47.767
G1 X130.251 Y49.043
G1 X142.420 Y27.965
G1 X142.796 Y28.122
G1 X143.240 Y28.344
G1 X130.486 Y50.436
G1 X130.616 Y52.011
G1 X144.046 Y28.748
G1 X144.625 Y29.039
G1 X144.845 Y29.166
G1 X130.666 Y53.723
G1 X130.656 Y54.717
G1 X130.569 Y55.692
G1 X145.624 Y29.616
G1 X146.402 Y30.069
G1 X130.201 Y58.129
M3 S0
G4 P0.15
G0 X140.802 Y43.368
M3 S90
G4 P0.15
G1 X129.145 Y63.558
G1 X130.166 Y63.590
G1 X140.798 Y45.175
M3 S0
G4 P0.15
G0 X140.946 Y46.718
M3 S90
G4 P0.15
G1 X131.148 Y63.689
G1 X132.130 Y63.788
G1 X141.189 Y48.098
M3 S0
G4 P0.15
G0 X141.471 Y49.409
M3 S90
G4 P0.15
G1 X133.112 Y63.887
G1 X133.855 Y63.962
G1 X134.085 Y64.001
G1 X141.811 Y50.619
M3 S0
G4 P0.15
G0 X142.062 Y51.986
M3 S90
G4 P0.15
G1 X135.029 Y64.168
G1 X135.972 Y64.334
G1 X142.212 Y53.526
M3 S0
G4 P0.15
G0 X142.398 Y55.004
M3 S90
G4 P0.15
G1 X136.915 Y64.500
G1 X137.573 Y64.616
G1 X137.850 Y64.680
G1 X142.614 Y56.429
M3 S0
G4 P0.15
G0 X142.878 Y57.771
M3 S90
G4 P0.15
G1 X138.766 Y64.894
G1 X139.682 Y65.107
G1 X143.153 Y59.095
M3 S0
G4 P0.15
G0 X143.471 Y60.345
M3 S90
G4 P0.15
G1 X140.585 Y65.343
G1 X141.340 Y65.552
M3 S0
G4 P0.15
G0 X140.384 Y66.325
M3 S90
G4 P0.15
G1 X139.961 Y66.209
G1 X139.275 Y67.397
M3 S0
G4 P0.15
G0 X141.627 Y65.339
M3 S90
G4 P0.15
G1 X143.826 Y61.530
M3 S0
G4 P0.15
G0 X143.291 Y64.257
M3 S90
G4 P0.15
G1 X144.191 Y62.698
M3 S0
G4 P0.15
G0 X145.816 Y62.199
M3 S90
G4 P0.15
G1 X146.477 Y63.344
G1 X147.302 Y62.973
G1 X144.788 Y58.618
G1 X144.320 Y56.342
G1 X144.251 Y55.889
G1 X148.136 Y62.617
G1 X148.983 Y62.283
G1 X146.882 Y58.645
G1 X147.287 Y59.151
G1 X148.679 Y60.521
G1 X149.340 Y61.103
G1 X149.829 Y61.949
M3 S0
G4 P0.15
G0 X148.765 Y59.203
M3 S90
G4 P0.15
G1 X143.323 Y49.776
G1 X142.973 Y48.429
G1 X142.706 Y46.907
G1 X150.949 Y61.185
G1 X151.251 Y61.450
G1 X152.003 Y61.211
G1 X142.489 Y44.732
G1 X142.473 Y43.853
G1 X142.530 Y43.004
G1 X152.894 Y60.955
G1 X153.786 Y60.699
G1 X142.725 Y41.541
G1 X142.749 Y41.389
G1 X143.036 Y40.280
G1 X154.695 Y60.473
G1 X155.614 Y60.265
G1 X143.447 Y39.191
G1 X143.942 Y38.249
G1 X156.551 Y60.089
G1 X157.495 Y59.923
G1 X144.510 Y37.432
G1 X144.566 Y37.352
G1 X145.135 Y36.714
G1 X158.454 Y59.785
G1 X159.420 Y59.658
G1 X145.806 Y36.078
G1 X145.988 Y35.915
G1 X146.519 Y35.512
G1 X160.398 Y59.552
G1 X161.383 Y59.458
G1 X147.277 Y35.025
G1 X147.371 Y34.966
G1 X148.086 Y34.626
G1 X162.381 Y59.386
G1 X163.388 Y59.330
G1 X148.949 Y34.320
G1 X149.042 Y34.288
G1 X149.868 Y34.112
G1 X164.395 Y59.274
G1 X165.413 Y59.237
G1 X150.811 Y33.947
G1 X151.394 Y33.871
G1 X151.793 Y33.847
G1 X166.440 Y59.217
G1 X167.481 Y59.219
G1 X152.796 Y33.784
G1 X153.040 Y33.769
G1 X153.832 Y33.779
G1 X168.529 Y59.234
G1 X169.577 Y59.250
G1 X154.885 Y33.802
G1 X155.791 Y33.874
G1 X155.984 Y33.907
G1 X170.649 Y59.307
G1 X171.727 Y59.373
G1 X157.136 Y34.101
G1 X157.510 Y34.165
G1 X158.350 Y34.404
G1 X172.123 Y58.260
G1 X172.289 Y57.752
G1 X172.442 Y57.012
G1 X159.643 Y34.844
G1 X160.240 Y35.071
G1 X161.039 Y35.462
G1 X172.676 Y55.618
G1 X172.838 Y54.098
G1 X162.518 Y36.224
G1 X164.129 Y37.214
G1 X172.847 Y52.314
G1 Y52.121
G1 X172.705 Y50.738
G1 X172.577 Y50.046
G1 X166.024 Y38.696
G1 X166.632 Y39.221
G1 X167.771 Y40.360
G1 X168.549 Y41.269
G1 X171.563 Y46.489
M3 S0
G4 P0.15
G0 X180.968 Y54.684
M3 S90
G4 P0.15
G1 X163.730 Y24.828
G1 X164.760 Y24.811
G1 X180.233 Y51.611
M3 S0
G4 P0.15
G0 X179.882 Y49.203
M3 S90
G4 P0.15
G1 X165.806 Y24.823
G1 X166.868 Y24.863
G1 X179.723 Y47.128
M3 S0
G4 P0.15
G0 X179.644 Y45.190
M3 S90
G4 P0.15
G1 X167.938 Y24.914
G1 X169.031 Y25.008
G1 X179.692 Y43.473
M3 S0
G4 P0.15
G0 X179.843 Y41.936
M3 S90
G4 P0.15
G1 X170.125 Y25.103
G1 X171.257 Y25.264
G1 X180.101 Y40.582
M3 S0
G4 P0.15
G0 X180.406 Y39.310
M3 S90
G4 P0.15
G1 X172.389 Y25.425
G1 X172.894 Y25.497
G1 X173.553 Y25.640
G1 X180.751 Y38.107
M3 S0
G4 P0.15
G0 X181.161 Y37.018
M3 S90
G4 P0.15
G1 X174.741 Y25.899
G1 X175.930 Y26.157
G1 X181.573 Y35.931
M3 S0
G4 P0.15
G0 X182.047 Y34.953
M3 S90
G4 P0.15
G1 X177.148 Y26.467
G1 X178.396 Y26.829
G1 X182.551 Y34.026
M3 S0
G4 P0.15
G0 X183.087 Y33.154
M3 S90
G4 P0.15
G1 X179.676 Y27.246
G1 X180.978 Y27.702
G1 X183.673 Y32.368
M3 S0
G4 P0.15
G0 X184.268 Y31.599
M3 S90
G4 P0.15
G1 X182.324 Y28.233
G1 X183.684 Y28.787
G1 X184.889 Y30.875
M3 S0
G4 P0.15
G0 X185.533 Y30.191
M3 S90
G4 P0.15
G1 X185.103 Y29.446
G1 X185.924 Y29.826
M3 S0
G4 P0.15
G0 X186.289 Y31.869
M3 S90
G4 P0.15
G1 X182.351 Y38.688
G1 X181.877 Y40.347
G1 X181.598 Y41.793
G1 X188.451 Y29.924
G1 X188.959 Y29.540
G1 X190.139 Y28.800
G1 X181.378 Y43.973
G1 X181.339 Y45.401
G1 X181.359 Y45.807
G1 X191.632 Y28.014
G1 X192.793 Y27.477
G1 X193.037 Y27.380
G1 X181.442 Y47.463
G1 X181.484 Y48.297
G1 X181.574 Y49.035
G1 X194.383 Y26.849
G1 X194.819 Y26.676
G1 X195.676 Y26.409
G1 X181.755 Y50.521
G1 X182.015 Y51.871
G1 X196.938 Y26.024
G1 X198.144 Y25.735
G1 X182.306 Y53.166
G1 X182.647 Y54.376
G1 X199.312 Y25.512
G1 X199.703 Y25.438
G1 X200.453 Y25.336
G1 X183.041 Y55.493
G1 X183.447 Y56.590
G1 X201.581 Y25.182
G1 X201.902 Y25.139
G1 X202.685 Y25.070
G1 X183.886 Y57.630
G1 X184.348 Y58.631
G1 X203.779 Y24.974
G1 X204.204 Y24.937
G1 X204.858 Y24.906
G1 X185.614 Y58.237
G1 X186.775 Y57.678
G1 X187.040 Y57.568
G1 X205.926 Y24.856
G1 X206.986 Y24.820
G1 X188.403 Y57.007
G1 X188.863 Y56.819
G1 X189.725 Y56.517
G1 X208.029 Y24.813
G1 X209.072 Y24.806
G1 X191.027 Y56.061
G1 X192.280 Y55.692
G1 X210.089 Y24.846
G1 X211.105 Y24.886
G1 X193.527 Y55.331
G1 X194.731 Y55.046
G1 X212.101 Y24.961
G1 X213.088 Y25.051
G1 X195.913 Y54.799
G1 X197.075 Y54.587
G1 X214.064 Y25.161
G1 X215.025 Y25.295
G1 X198.207 Y54.425
G1 X199.327 Y54.285
G1 X215.984 Y25.435
G1 X216.922 Y25.610
G1 X200.435 Y54.167
G1 X201.522 Y54.084
G1 X217.860 Y25.785
G1 X218.005 Y25.812
G1 X218.775 Y26.001
G1 X202.604 Y54.010
G1 X203.684 Y53.939
G1 X219.685 Y26.224
G1 X220.596 Y26.447
G1 X204.744 Y53.902
G1 X205.800 Y53.874
G1 X221.494 Y26.691
G1 X222.377 Y26.961
G1 X206.840 Y53.872
G1 X207.881 Y53.870
G1 X223.257 Y27.238
G1 X224.116 Y27.549
G1 X208.911 Y53.886
G1 X209.931 Y53.919
G1 X224.976 Y27.861
G1 X225.813 Y28.211
G1 X210.934 Y53.982
G1 X211.932 Y54.054
G1 X226.646 Y28.567
G1 X226.944 Y28.695
G1 X227.462 Y28.955
G1 X212.915 Y54.151
G1 X213.887 Y54.267
G1 X228.267 Y29.361
G1 X228.714 Y29.586
G1 X229.059 Y29.788
G1 X214.850 Y54.398
G1 X215.801 Y54.552
G1 X229.835 Y30.243
G1 X230.284 Y30.506
G1 X230.601 Y30.718
G1 X216.746 Y54.715
G1 X217.678 Y54.901
G1 X231.350 Y31.221
G1 X231.779 Y31.508
G1 X232.086 Y31.745
G1 X218.606 Y55.093
G1 X219.519 Y55.311
G1 X232.806 Y32.299
G1 X233.186 Y32.591
G1 X233.510 Y32.879
G1 X220.432 Y55.530
G1 X221.345 Y55.749
G1 X234.197 Y33.490
G1 X234.495 Y33.756
G1 X234.863 Y34.135
G1 X222.237 Y56.004
G1 X223.130 Y56.258
G1 X235.515 Y34.807
G1 X235.691 Y34.989
G1 X236.141 Y35.523
G1 X224.004 Y56.545
G1 X224.877 Y56.832
G1 X236.757 Y36.255
G1 X237.341 Y37.043
G1 X225.732 Y57.151
G1 X226.586 Y57.472
G1 X237.915 Y37.850
G1 X238.451 Y38.722
G1 X227.424 Y57.820
G1 X228.260 Y58.172
G1 X238.986 Y39.594
G1 X239.138 Y39.840
G1 X239.481 Y40.538
G1 X229.085 Y58.544
G1 X229.905 Y58.923
G1 X239.958 Y41.510
G1 X240.219 Y42.041
G1 X240.408 Y42.532
G1 X230.723 Y59.306
G1 X231.528 Y59.713
G1 X240.819 Y43.619
G1 X241.167 Y44.816
G1 X232.332 Y60.119
G1 X233.129 Y60.539
G1 X241.451 Y46.125
G1 X241.671 Y47.258
G1 X241.695 Y47.502
G1 X233.913 Y60.981
G1 X234.697 Y61.423
G1 X241.849 Y49.036
G1 X241.894 Y49.488
G1 X241.915 Y50.722
G1 X235.468 Y61.888
G1 X236.230 Y62.367
G1 X241.772 Y52.768
G1 X241.539 Y54.244
G1 X241.194 Y55.571
G1 X237.548 Y61.885
M3 S0
G4 P0.15
G0 X219.883 Y78.789
M3 S90
G4 P0.15
G1 X208.926 Y97.766
M3 S0
G4 P0.15
G0 X217.526 Y99.070
M3 S90
G4 P0.15
G1 X217.623 Y98.902
G1 X216.814 Y98.504
G1 X216.565 Y98.935
G1 X215.603 Y98.801
G1 X216.004 Y98.106
G1 X215.195 Y97.709
G1 X214.642 Y98.666
G1 X213.681 Y98.531
G1 X214.385 Y97.311
G1 X213.576 Y96.913
G1 X212.726 Y98.384
G1 X211.776 Y98.230
G1 X212.766 Y96.515
G1 X211.959 Y96.113
G1 X210.826 Y98.075
G1 X209.876 Y97.921
G1 X220.090 Y80.230
G1 X220.334 Y81.102
G1 X220.452 Y81.403
G1 X212.458 Y95.249
G1 X213.282 Y95.621
G1 X220.908 Y82.412
G1 X221.173 Y82.912
G1 X221.436 Y83.299
G1 X214.107 Y95.993
G1 X214.931 Y96.365
G1 X222.001 Y84.120
G1 X222.132 Y84.302
G1 X222.625 Y84.840
G1 X215.756 Y96.737
G1 X216.580 Y97.109
G1 X223.271 Y85.519
G1 X223.995 Y86.066
G1 X217.417 Y97.460
G1 X218.272 Y97.779
G1 X224.774 Y86.516
G1 X225.412 Y86.820
G1 X225.596 Y86.892
G1 X219.158 Y98.043
G1 X220.053 Y98.294
G1 X226.446 Y87.221
G1 X227.295 Y87.550
G1 X220.961 Y98.521
G1 X221.884 Y98.723
G1 X228.658 Y86.989
G1 X229.674 Y87.029
G1 X222.811 Y98.918
G1 X223.764 Y99.066
G1 X230.751 Y86.965
G1 X231.054 Y86.935
G1 X231.952 Y86.685
G1 X224.718 Y99.214
G1 X224.891 Y99.240
G1 X225.706 Y99.302
G1 X233.246 Y86.243
G1 X233.471 Y86.149
G1 X234.206 Y85.769
G1 X234.799 Y85.353
G1 X226.702 Y99.377
G1 X227.040 Y99.403
G1 X227.732 Y99.393
G1 X243.825 Y71.519
G1 X244.332 Y72.441
G1 X228.792 Y99.357
G1 X229.892 Y99.252
G1 X244.814 Y73.407
G1 X245.268 Y74.421
G1 X231.041 Y99.061
G1 X232.207 Y98.842
G1 X245.698 Y75.475
G1 X246.081 Y76.612
G1 X233.419 Y98.543
G1 X234.075 Y98.365
G1 X234.682 Y98.156
G1 X246.385 Y77.886
G1 X246.582 Y78.711
G1 X246.652 Y79.222
G1 X235.979 Y97.710
G1 X236.119 Y97.662
G1 X237.368 Y97.103
G1 X246.820 Y80.732
G1 X246.904 Y82.063
G1 X246.895 Y82.402
G1 X238.844 Y96.348
G1 X239.150 Y96.176
G1 X240.240 Y95.440
G1 X240.566 Y95.164
G1 X246.807 Y84.354
G1 X246.706 Y85.182
G1 X246.190 Y87.222
G1 X242.846 Y93.015
M3 S0
G4 P0.15
G0 X237.149 Y81.282
M3 S90
G4 P0.15
G1 X243.266 Y70.688
G1 X242.706 Y69.857
G1 X237.205 Y79.386
G1 X237.021 Y78.503
G1 X236.895 Y78.122
G1 X242.121 Y69.071
G1 X241.511 Y68.328
G1 X236.421 Y77.144
G1 X236.162 Y76.719
G1 X235.846 Y76.339
G1 X240.879 Y67.622
G1 X240.233 Y66.940
G1 X235.228 Y75.609
G1 X234.551 Y74.983
G1 X239.567 Y66.294
G1 X238.888 Y65.670
G1 X233.829 Y74.433
G1 X233.057 Y73.970
G1 X238.193 Y65.074
G1 X237.482 Y64.505
G1 X232.268 Y73.536
G1 X231.441 Y73.170
G1 X236.762 Y63.953
G1 X236.022 Y63.434
G1 X230.576 Y72.867
G1 X230.441 Y72.824
G1 X229.662 Y72.651
G1 X235.267 Y62.943
G1 X234.504 Y62.463
G1 X228.721 Y72.480
G1 X227.712 Y72.428
G1 X233.721 Y62.020
G1 X232.937 Y61.579
G1 X226.651 Y72.466
G1 X226.461 Y72.479
G1 X225.533 Y72.603
G1 X232.147 Y61.147
G1 X231.343 Y60.740
G1 X224.323 Y72.898
G1 X223.728 Y73.055
G1 X222.999 Y73.390
G1 X230.538 Y60.333
G1 X229.725 Y59.942
G1 X221.124 Y74.839
G1 X220.648 Y75.481
G1 X220.177 Y76.391
G1 X220.116 Y76.584
G1 X207.992 Y97.583
G1 X207.065 Y97.390
G1 X228.905 Y59.562
G1 X228.084 Y59.184
G1 X206.150 Y97.175
G1 X205.244 Y96.944
G1 X227.248 Y58.831
G1 X226.413 Y58.478
G1 X204.349 Y96.693
G1 X203.471 Y96.414
G1 X225.560 Y58.155
G1 X224.707 Y57.833
G1 X210.475 Y82.484
G1 X210.606 Y82.073
G1 X210.777 Y81.260
G1 X210.849 Y80.425
G1 X210.825 Y80.076
G1 X223.836 Y57.542
G1 X222.963 Y57.254
G1 X210.565 Y78.727
G1 X210.350 Y78.105
G1 X210.139 Y77.666
G1 X222.072 Y56.997
G1 X221.180 Y56.742
G1 X209.661 Y76.693
G1 X209.487 Y76.344
G1 X209.140 Y75.795
G1 X220.269 Y56.519
G1 X219.356 Y56.301
G1 X208.563 Y74.994
G1 X208.452 Y74.858
G1 X207.911 Y74.324
G1 X218.443 Y56.082
G1 X217.516 Y55.889
G1 X207.188 Y73.776
G1 X206.430 Y73.290
G1 X216.584 Y55.702
G1 X215.639 Y55.539
G1 X205.640 Y72.857
G1 X204.817 Y72.484
G1 X214.689 Y55.385
G1 X213.725 Y55.254
G1 X203.975 Y72.141
G1 X203.378 Y71.939
G1 X203.092 Y71.871
G1 X212.752 Y55.139
G1 X212.255 Y55.079
G1 X211.768 Y55.044
G1 X202.156 Y71.692
G1 X201.594 Y71.637
G1 X201.148 Y71.639
G1 X210.770 Y54.973
G1 X209.764 Y54.914
G1 X200.071 Y71.704
G1 X199.772 Y71.737
G1 X198.903 Y71.926
G1 X208.744 Y54.881
G1 X207.711 Y54.871
G1 X197.662 Y72.276
G1 X197.018 Y72.535
G1 X196.916 Y72.590
G1 X196.115 Y73.156
G1 X206.671 Y54.872
G1 X205.630 Y54.874
G1 X187.476 Y86.320
G1 X188.151 Y86.950
G1 X194.707 Y75.595
G1 X194.587 Y76.129
G1 X194.541 Y77.314
G1 X194.565 Y77.640
G1 X188.843 Y87.550
G1 X189.544 Y88.136
G1 X194.749 Y79.122
G1 X195.031 Y80.434
G1 X190.252 Y88.710
G1 X190.974 Y89.260
G1 X195.436 Y81.532
G1 X195.545 Y81.813
G1 X195.914 Y82.504
G1 X191.696 Y89.810
G1 X192.434 Y90.330
G1 X196.432 Y83.406
G1 X197.002 Y84.219
G1 X193.175 Y90.849
G1 X193.915 Y91.367
G1 X197.620 Y84.949
G1 X198.136 Y85.507
G1 X198.272 Y85.620
G1 X194.669 Y91.861
G1 X195.428 Y92.345
G1 X199.011 Y86.139
G1 X199.488 Y86.399
G1 X199.817 Y86.544
G1 X196.188 Y92.830
G1 X196.656 Y93.129
G1 X196.955 Y93.300
G1 X200.647 Y86.905
G1 X201.478 Y87.267
G1 X197.736 Y93.748
G1 X198.520 Y94.191
G1 X202.744 Y86.875
G1 X203.717 Y86.989
G1 X199.321 Y94.602
G1 X200.123 Y95.013
G1 X204.737 Y87.021
G1 X205.318 Y86.985
G1 X205.874 Y86.852
G1 X200.947 Y95.387
G1 X201.774 Y95.755
G1 X207.151 Y86.440
G1 X207.840 Y86.101
G1 X208.423 Y85.720
G1 X208.798 Y85.387
G1 X202.617 Y96.093
M3 S0
G4 P0.15
G0 X204.922 Y98.616
M3 S90
G4 P0.15
G1 X206.408 Y101.190
G1 X207.020 Y100.450
G1 X206.141 Y98.927
M3 S0
G4 P0.15
G0 X207.327 Y99.181
M3 S90
G4 P0.15
G1 X207.586 Y99.629
G1 X207.813 Y99.282
M3 S0
G4 P0.15
G0 X205.796 Y101.929
M3 S90
G4 P0.15
G1 X203.681 Y98.266
M3 S0
G4 P0.15
G0 X202.386 Y97.822
M3 S90
G4 P0.15
G1 X205.132 Y102.579
G1 X204.833 Y102.872
G1 X204.443 Y103.185
G1 X201.038 Y97.288
M3 S0
G4 P0.15
G0 X199.639 Y96.666
M3 S90
G4 P0.15
G1 X203.726 Y103.745
G1 X202.965 Y104.225
G1 X198.171 Y95.923
M3 S0
G4 P0.15
G0 X196.647 Y95.083
M3 S90
G4 P0.15
G1 X202.203 Y104.706
G1 X202.127 Y104.754
G1 X201.398 Y105.112
G1 X195.053 Y94.123
M3 S0
G4 P0.15
G0 X194.926 Y94.041
M3 S90
G4 P0.15
G1 X194.325 Y94.660
G1 X200.589 Y105.510
G1 X200.291 Y105.657
G1 X199.755 Y105.867
G1 X193.582 Y95.174
G1 X193.283 Y95.341
G1 X192.749 Y95.532
G1 X198.908 Y106.199
G1 X198.061 Y106.531
G1 X191.861 Y95.793
G1 X190.940 Y95.997
G1 X197.197 Y106.836
G1 X196.313 Y107.104
G1 X190.019 Y96.202
G1 X189.949 Y96.218
G1 X190.020 Y96.554
G1 X189.991 Y96.743
G1 X189.950 Y96.830
G1 X189.893 Y96.907
G1 X189.741 Y97.023
G1 X189.651 Y97.057
G1 X189.481 Y97.072
G1 X195.429 Y107.372
G1 X195.180 Y107.448
G1 X194.522 Y107.603
G1 X188.000 Y96.305
G1 X186.473 Y95.460
G1 X193.608 Y107.818
G1 X192.662 Y107.981
G1 X184.612 Y94.038
M3 S0
G4 P0.15
G0 X187.726 Y108.432
M3 S90
G4 P0.15
G1 X160.102 Y60.585
G1 X159.132 Y60.704
G1 X186.657 Y108.379
G1 X185.578 Y108.311
G1 X158.166 Y60.832
G1 X157.217 Y60.987
G1 X184.485 Y108.218
G1 X183.362 Y108.072
G1 X170.273 Y85.402
G1 X170.454 Y86.352
G1 X170.545 Y87.237
G1 X170.548 Y87.679
G1 X182.207 Y107.873
G1 X181.041 Y107.652
G1 X170.398 Y89.218
G1 X170.241 Y89.789
G1 X170.000 Y90.329
G1 X179.849 Y107.388
G1 X178.973 Y107.167
G1 X178.613 Y107.046
G1 X169.481 Y91.229
G1 X169.402 Y91.349
G1 X168.887 Y92.001
G1 X177.301 Y106.574
G1 X175.921 Y105.985
G1 X168.238 Y92.678
G1 X167.544 Y93.275
G1 X174.542 Y105.395
G1 X173.162 Y104.805
G1 X166.800 Y93.786
G1 X166.001 Y94.202
G1 X172.007 Y104.605
G1 X171.912 Y104.703
G1 X171.834 Y104.880
G1 X171.829 Y105.074
G1 X171.898 Y105.255
G1 X172.030 Y105.396
G1 X172.628 Y105.680
G1 X174.040 Y108.126
G1 X175.232 Y108.391
G1 X174.040 Y106.326
G1 X175.452 Y106.972
G1 X176.414 Y108.639
G1 X177.560 Y108.822
G1 X176.864 Y107.618
G1 X178.276 Y108.264
G1 X178.648 Y108.908
M3 S0
G4 P0.15
G0 X172.813 Y107.801
M3 S90
G4 P0.15
G1 X165.115 Y94.467
G1 X164.444 Y94.587
G1 X164.164 Y94.620
G1 X171.582 Y107.468
G1 X170.649 Y107.216
G1 X170.340 Y107.117
G1 X163.189 Y94.732
G1 X162.214 Y94.843
G1 X169.065 Y106.710
G1 X167.791 Y106.302
G1 X161.257 Y94.985
G1 X160.526 Y95.168
G1 X160.439 Y95.182
G1 X160.327 Y95.176
G1 X166.490 Y105.850
G1 X165.168 Y105.360
G1 X158.579 Y93.947
G1 X156.753 Y92.584
G1 X163.813 Y104.813
G1 X162.429 Y104.215
G1 X141.362 Y67.727
G1 X140.992 Y68.049
G1 X140.694 Y68.369
G1 X160.977 Y103.501
G1 X160.004 Y103.005
G1 X159.476 Y102.701
G1 X140.051 Y69.056
G1 X139.711 Y69.420
G1 X139.438 Y69.794
G1 X157.916 Y101.799
G1 X156.271 Y100.750
G1 X138.857 Y70.588
G1 X138.540 Y71.021
G1 X138.313 Y71.445
G1 X154.545 Y99.561
G1 X152.783 Y98.309
G1 X137.823 Y72.396
G1 X137.433 Y73.520
G1 X150.917 Y96.876
G1 X150.265 Y96.375
G1 X148.981 Y95.323
G1 X137.166 Y74.858
G1 X137.043 Y76.445
G1 X146.944 Y93.595
G1 X145.605 Y92.409
G1 X144.708 Y91.522
G1 X137.183 Y78.488
G1 X137.312 Y79.479
G1 X137.606 Y80.687
G1 X137.887 Y81.508
G1 X141.895 Y88.450
M3 S0
G4 P0.15
G0 X136.584 Y82.857
M3 S90
G4 P0.15
G1 X130.796 Y92.882
G1 X130.742 Y92.039
G1 X130.638 Y91.357
G1 X136.177 Y81.762
M3 S0
G4 P0.15
G0 X135.827 Y80.568
M3 S90
G4 P0.15
G1 X130.327 Y90.096
G1 X130.101 Y89.465
G1 X129.887 Y89.058
G1 X135.564 Y79.224
M3 S0
G4 P0.15
G0 X135.377 Y77.747
M3 S90
G4 P0.15
G1 X129.371 Y88.151
G1 X128.769 Y87.393
G1 X135.376 Y75.950
M3 S0
G4 P0.15
G0 X135.647 Y73.681
M3 S90
G4 P0.15
G1 X128.133 Y86.696
G1 X127.804 Y86.371
G1 X127.450 Y86.078
G1 X139.050 Y65.986
G1 X138.134 Y65.773
G1 X126.728 Y85.528
G1 X126.211 Y85.183
G1 X125.963 Y85.053
G1 X137.213 Y65.568
G1 X136.270 Y65.402
G1 X125.140 Y84.678
G1 X124.256 Y84.410
G1 X135.326 Y65.236
G1 X134.383 Y65.069
G1 X123.307 Y84.254
G1 X122.616 Y84.173
G1 X122.311 Y84.180
G1 X133.428 Y64.924
G1 X132.446 Y64.825
G1 X121.246 Y84.224
G1 X121.097 Y84.237
G1 X120.073 Y84.456
G1 X131.464 Y64.726
G1 X130.482 Y64.627
G1 X118.747 Y84.953
G1 X118.583 Y85.027
G1 X117.491 Y85.691
G1 X117.095 Y86.014
G1 X129.478 Y64.566
G1 X128.451 Y64.544
G1 X108.075 Y99.837
G1 X108.751 Y100.466
G1 X114.744 Y90.086
G1 X114.678 Y91.369
G1 X114.723 Y91.922
G1 X109.426 Y101.096
G1 X110.104 Y101.722
G1 X114.940 Y93.347
G1 X115.099 Y94.004
G1 X115.312 Y94.501
G1 X110.799 Y102.319
G1 X111.493 Y102.916
G1 X115.815 Y95.431
G1 X115.946 Y95.646
G1 X116.389 Y96.236
G1 X112.198 Y103.495
G1 X112.909 Y104.064
G1 X116.976 Y97.019
G1 X117.563 Y97.802
G1 X113.622 Y104.630
G1 X114.352 Y105.164
G1 X118.150 Y98.585
G1 X118.616 Y99.206
G1 X118.758 Y99.333
G1 X115.083 Y105.699
G1 X115.427 Y105.951
G1 X115.826 Y106.212
G1 X119.683 Y99.530
G1 X120.627 Y99.696
G1 X116.579 Y106.706
G1 X117.333 Y107.201
G1 X121.571 Y99.861
G1 X121.920 Y99.916
G1 X122.641 Y99.807
G1 X118.116 Y107.645
G1 X118.901 Y108.085
G1 X123.786 Y99.623
G1 X124.932 Y99.440
G1 X119.687 Y108.525
G1 X120.472 Y108.964
G1 X126.137 Y99.152
G1 X126.791 Y98.924
G1 X127.447 Y98.554
G1 X127.570 Y98.470
G1 X121.279 Y109.367
G1 X122.088 Y109.765
G1 X137.041 Y83.866
M3 S0
G4 P0.15
G0 X137.512 Y84.849
M3 S90
G4 P0.15
G1 X122.898 Y110.163
G1 X123.720 Y110.538
G1 X138.029 Y85.755
M3 S0
G4 P0.15
G0 X138.546 Y86.659
M3 S90
G4 P0.15
G1 X124.544 Y110.912
G1 X125.377 Y111.268
G1 X125.932 Y110.307
G1 X125.761 Y110.230
G1 X125.683 Y110.168
G1 X125.571 Y110.006
G1 X125.541 Y109.911
G1 X125.539 Y109.714
G1 X125.615 Y109.531
G1 X125.754 Y109.392
G1 X125.937 Y109.318
G1 X126.135 Y109.320
G1 X126.462 Y109.390
G1 X139.106 Y87.490
M3 S0
G4 P0.15
G0 X139.666 Y88.319
M3 S90
G4 P0.15
G1 X127.387 Y109.587
G1 X128.312 Y109.784
G1 X140.091 Y89.383
G1 X139.845 Y90.134
G1 X139.711 Y90.915
G1 X139.655 Y91.775
G1 X139.661 Y91.928
G1 X129.238 Y109.982
G1 X130.163 Y110.179
G1 X139.791 Y93.503
G1 X139.903 Y94.185
G1 X140.059 Y94.838
G1 X131.088 Y110.377
G1 X132.013 Y110.574
G1 X140.428 Y95.999
G1 X140.633 Y96.580
G1 X140.865 Y97.043
G1 X132.938 Y110.772
G1 X133.127 Y110.812
G1 X133.895 Y110.915
G1 X141.410 Y97.899
G1 X141.908 Y98.553
G1 X142.009 Y98.661
G1 X134.859 Y111.046
G1 X135.530 Y111.136
G1 X135.835 Y111.154
G1 X142.668 Y99.319
G1 X142.923 Y99.574
G1 X142.815 Y99.579
G1 X142.717 Y99.605
G1 X142.627 Y99.650
G1 X142.548 Y99.712
G1 X142.483 Y99.789
G1 X142.434 Y99.877
G1 X142.404 Y99.974
G1 X142.394 Y100.074
G1 X142.405 Y100.174
G1 X142.435 Y100.270
G1 X142.484 Y100.358
G1 X142.549 Y100.435
G1 X142.629 Y100.497
G1 X142.719 Y100.541
G1 X142.952 Y100.628
G1 X136.841 Y111.213
G1 X137.104 Y111.228
G1 X137.870 Y111.230
G1 X143.806 Y100.948
G1 X144.661 Y101.268
G1 X138.908 Y111.232
G1 X139.946 Y111.234
G1 X146.024 Y100.706
G1 X147.039 Y100.749
G1 X141.008 Y111.195
G1 X142.084 Y111.131
G1 X148.084 Y100.738
G1 X148.922 Y100.655
G1 X149.213 Y100.583
G1 X143.161 Y111.066
G1 X144.238 Y111.001
G1 X150.532 Y100.099
G1 X151.379 Y99.619
G1 X151.540 Y99.497
M3 S0
G4 P0.15
G0 X151.802 Y99.699
M3 S90
G4 P0.15
G1 X145.342 Y110.887
G1 X146.461 Y110.750
G1 X152.537 Y100.227
M3 S0
G4 P0.15
G0 X153.276 Y100.746
M3 S90
G4 P0.15
G1 X147.580 Y110.612
G1 X147.837 Y110.581
G1 X148.741 Y110.402
G1 X154.015 Y101.266
M3 S0
G4 P0.15
G0 X154.754 Y101.785
M3 S90
G4 P0.15
G1 X149.914 Y110.169
G1 X150.858 Y109.982
G1 X151.101 Y109.913
G1 X155.508 Y102.280
M3 S0
G4 P0.15
G0 X156.268 Y102.764
M3 S90
G4 P0.15
G1 X152.344 Y109.560
G1 X153.233 Y109.307
G1 X153.615 Y109.158
G1 X157.027 Y103.249
M3 S0
G4 P0.15
G0 X157.806 Y103.700
M3 S90
G4 P0.15
G1 X154.956 Y108.636
G1 X155.384 Y108.469
G1 X156.400 Y107.936
G1 X158.586 Y104.150
M3 S0
G4 P0.15
G0 X159.370 Y104.591
M3 S90
G4 P0.15
G1 X157.958 Y107.036
G1 X159.024 Y106.329
G1 X159.743 Y105.744
G1 X160.173 Y104.999
M3 S0
G4 P0.15
G0 X153.986 Y87.791
M3 S90
G4 P0.15
G1 X142.059 Y67.134
G1 X142.788 Y66.595
G1 X153.644 Y85.400
G1 X153.631 Y84.572
G1 X153.734 Y83.756
G1 X143.540 Y66.099
G1 X144.307 Y65.628
G1 X154.011 Y82.434
G1 X154.179 Y81.824
G1 X154.410 Y81.326
G1 X145.083 Y65.172
G1 X145.886 Y64.761
G1 X154.914 Y80.398
G1 X155.515 Y79.640
G1 X146.688 Y64.351
G1 X147.510 Y63.976
G1 X156.215 Y79.053
G1 X156.550 Y78.784
G1 X156.650 Y78.722
G1 X156.975 Y78.569
G1 X148.340 Y63.612
G1 X149.186 Y63.278
G1 X157.795 Y78.189
G1 X158.710 Y77.974
G1 X150.033 Y62.944
G1 X150.425 Y62.789
G1 X150.891 Y62.630
G1 X159.681 Y77.856
G1 X160.307 Y77.807
G1 X160.696 Y77.813
G1 X151.759 Y62.334
G1 X152.644 Y62.067
G1 X161.773 Y77.879
G1 X162.238 Y77.930
G1 X162.919 Y78.065
G1 X153.535 Y61.811
G1 X154.429 Y61.559
G1 X164.189 Y78.465
G1 X164.878 Y78.777
G1 X165.673 Y79.234
G1 X155.348 Y61.351
G1 X156.273 Y61.153
G1 X167.561 Y80.704
M3 S0
G4 P0.15
G0 X173.330 Y76.297
M3 S90
G4 P0.15
G1 X191.713 Y108.137
G1 X190.949 Y108.263
G1 X190.756 Y108.280
G1 X172.046 Y75.873
G1 X170.757 Y75.440
G1 X189.766 Y108.365
G1 X189.264 Y108.409
G1 X188.757 Y108.416
G1 X161.087 Y60.491
G1 X162.076 Y60.405
G1 X170.485 Y74.968
G1 X170.634 Y73.427
G1 X163.083 Y60.349
G1 X164.090 Y60.292
G1 X170.785 Y71.888
G1 X170.846 Y71.299
G1 X171.022 Y70.499
G1 X165.101 Y60.244
G1 X166.129 Y60.224
G1 X171.551 Y69.615
G1 X172.128 Y69.306
G1 X172.212 Y69.272
G1 X172.377 Y69.245
G1 X167.162 Y60.214
G1 X168.211 Y60.230
G1 X173.466 Y69.332
M3 S0
G4 P0.15
G0 X172.982 Y58.851
M3 S90
G4 P0.15
G1 X173.380 Y59.541
G1 X174.509 Y59.697
G1 X173.330 Y57.655
G1 X173.604 Y56.329
G1 X175.650 Y59.872
G1 X176.815 Y60.090
G1 X173.768 Y54.813
G1 X173.846 Y54.049
G1 X173.847 Y53.150
G1 X177.980 Y60.308
G1 X179.175 Y60.578
G1 X173.757 Y51.194
G1 X173.692 Y50.576
G1 X173.431 Y49.162
G1 X173.253 Y48.522
G1 X180.372 Y60.852
M3 S0
G4 P0.15
G0 X179.564 Y61.895
M3 S90
G4 P0.15
G1 X179.430 Y61.662
G1 X178.232 Y61.388
G1 X178.963 Y62.654
M3 S0
G4 P0.15
G0 X178.398 Y63.475
M3 S90
G4 P0.15
G1 X177.058 Y61.153
G1 X175.893 Y60.935
G1 X177.879 Y64.376
M3 S0
G4 P0.15
G0 X177.422 Y65.384
M3 S90
G4 P0.15
G1 X174.741 Y60.740
G1 X173.608 Y60.578
G1 X177.042 Y66.526
M3 S0
G4 P0.15
G0 X176.706 Y67.745
M3 S90
G4 P0.15
G1 X172.499 Y60.457
G1 X171.399 Y60.353
G1 X176.495 Y69.178
M3 S0
G4 P0.15
G0 X176.488 Y70.966
M3 S90
G4 P0.15
G1 X170.324 Y60.290
G1 X169.672 Y60.252
G1 X169.259 Y60.246
G1 X176.824 Y73.349
M3 S0
G4 P0.15
G0 X181.903 Y82.939
M3 S90
G4 P0.15
G1 X181.740 Y83.232
G1 X181.650 Y83.508
G1 X177.667 Y76.608
G1 X176.634 Y76.619
G1 X181.347 Y84.783
G1 X181.271 Y85.901
G1 X181.314 Y86.525
G1 X175.600 Y76.629
G1 X174.567 Y76.639
G1 X181.755 Y89.089
M3 S0
G4 P0.15
G0 X186.800 Y85.689
M3 S90
G4 P0.15
G1 X204.571 Y54.909
G1 X203.508 Y54.950
G1 X186.125 Y85.058
G1 X185.474 Y84.385
G1 X202.426 Y55.024
G1 X201.344 Y55.098
G1 X184.826 Y83.708
G1 X184.198 Y82.997
G1 X200.251 Y55.193
G1 X199.143 Y55.310
G1 X183.575 Y82.275
G1 X182.954 Y81.552
G1 X198.016 Y55.463
G1 X196.877 Y55.636
G1 X182.363 Y80.775
G1 X181.772 Y79.999
G1 X195.711 Y55.855
G1 X194.517 Y56.123
G1 X181.203 Y79.183
G1 X180.654 Y78.335
G1 X193.295 Y56.439
G1 X192.048 Y56.800
G1 X180.142 Y77.421
G1 X179.984 Y77.137
G1 X179.675 Y76.431
G1 X190.772 Y57.210
G1 X189.470 Y57.666
G1 X179.227 Y75.406
G1 X179.172 Y75.279
G1 X178.848 Y74.263
G1 X188.119 Y58.205
G1 X187.196 Y58.585
G1 X186.731 Y58.809
G1 X178.502 Y73.063
G1 X178.315 Y72.202
G1 X178.264 Y71.674
G1 X185.283 Y59.518
G1 X184.374 Y60.028
G1 X183.674 Y60.504
G1 X178.158 Y70.059
G1 X178.193 Y69.250
G1 X178.370 Y68.091
G1 X178.478 Y67.704
G1 X181.709 Y62.108
M3 S0
G4 P0.15
G0 X182.545 Y59.216
M3 S90
G4 P0.15
G1 X162.711 Y24.861
G1 X161.719 Y24.944
G1 X181.808 Y59.739
M3 S0
G4 P0.15
G0 X181.107 Y60.325
M3 S90
G4 P0.15
G1 X160.728 Y25.027
G1 X159.771 Y25.170
G1 X167.661 Y38.836
G1 X167.299 Y38.476
G1 X166.039 Y37.388
G1 X165.595 Y37.057
G1 X158.823 Y25.328
G1 X157.903 Y25.535
G1 X163.879 Y35.885
G1 X162.706 Y35.166
G1 X162.312 Y34.971
G1 X157.003 Y25.775
G1 X156.121 Y26.048
G1 X160.864 Y34.263
G1 X160.617 Y34.145
G1 X159.515 Y33.726
G1 X155.273 Y26.379
G1 X154.620 Y26.644
G1 X154.440 Y26.736
G1 X158.250 Y33.336
G1 X157.703 Y33.183
G1 X157.060 Y33.074
G1 X153.638 Y27.146
G1 X153.375 Y27.280
G1 X152.860 Y27.599
G1 X155.909 Y32.881
G1 X154.820 Y32.794
G1 X152.099 Y28.081
G1 X151.369 Y28.617
G1 X153.771 Y32.778
G1 X153.034 Y32.769
G1 X152.737 Y32.786
G1 X150.667 Y29.202
G1 X149.980 Y29.811
G1 X151.734 Y32.848
G1 X151.283 Y32.878
G1 X150.751 Y32.946
G1 X149.340 Y30.503
G1 X149.094 Y30.770
G1 X148.737 Y31.258
G1 X149.802 Y33.104
G1 X148.877 Y33.301
G1 X148.167 Y32.071
G1 X147.769 Y32.722
G1 X147.642 Y32.962
G1 X148.003 Y33.587
G1 X147.755 Y33.675
G1 X147.175 Y33.952
G1 X147.145 Y33.900
M3 S0
G4 P0.15
G0 X145.343 Y33.702
M3 S90
G4 P0.15
G1 X144.736 Y34.754
M3 S0
G4 P0.15
G0 X141.075 Y41.095
M3 S90
G4 P0.15
G1 X128.119 Y63.536
M3 S0
G4 P0.15
G0 X126.482 Y63.489
M3 S90
G4 P0.15
G1 X128.690 Y59.664
G1 X128.803 Y59.392
G1 X129.284 Y57.697
G1 X129.495 Y56.471
G1 X125.428 Y63.514
G1 X124.366 Y63.554
G1 X129.661 Y54.383
G1 X129.674 Y52.805
G1 X129.657 Y52.589
G1 X123.304 Y63.594
G1 X122.241 Y63.635
G1 X129.535 Y51.001
G1 X129.509 Y50.657
G1 X129.325 Y49.565
G1 X121.147 Y63.728
G1 X120.047 Y63.834
G1 X129.039 Y48.260
G1 X128.878 Y47.600
G1 X128.700 Y47.047
G1 X118.929 Y63.972
G1 X118.458 Y64.030
G1 X117.791 Y64.142
G1 X128.318 Y45.908
G1 X127.894 Y44.844
G1 X116.641 Y64.334
G1 X115.451 Y64.596
G1 X127.421 Y43.862
G1 X126.943 Y42.891
G1 X114.234 Y64.903
G1 X112.984 Y65.267
G1 X126.421 Y41.994
G1 X126.134 Y41.511
G1 X125.875 Y41.139
G1 X112.378 Y64.518
M3 S0
G4 P0.15
G0 X111.870 Y63.597
M3 S90
G4 P0.15
G1 X125.308 Y40.323
G1 X124.699 Y39.577
G1 X111.337 Y62.721
M3 S0
G4 P0.15
G0 X110.762 Y61.916
M3 S90
G4 P0.15
G1 X124.066 Y38.874
G1 X123.408 Y38.213
G1 X110.170 Y61.142
M3 S0
G4 P0.15
G0 X109.536 Y60.441
M3 S90
G4 P0.15
G1 X122.746 Y37.560
G1 X122.046 Y36.973
G1 X108.879 Y59.778
M3 S0
G4 P0.15
G0 X107.208 Y57.272
M3 S90
G4 P0.15
G1 X106.749 Y58.067
M3 S0
G4 P0.15
G0 X94.485 Y58.890
M3 S90
G4 P0.15
G1 X92.175 Y54.888
G1 X91.470 Y54.882
G1 X91.147 Y54.908
G1 X93.598 Y59.153
G1 X93.456 Y59.290
G1 X93.371 Y59.400
G1 X93.191 Y59.711
G1 X93.065 Y60.031
G1 X90.155 Y54.989
G1 X89.446 Y55.047
G1 X89.175 Y55.093
G1 X92.681 Y61.166
G1 X92.327 Y62.352
G1 X88.228 Y55.253
G1 X87.282 Y55.413
G1 X101.657 Y80.312
G1 X102.612 Y80.167
G1 X93.120 Y63.726
M3 S0
G4 P0.15
G0 X92.902 Y66.948
M3 S90
G4 P0.15
G1 X86.358 Y55.613
G1 X85.451 Y55.841
G1 X91.152 Y65.718
G1 X90.539 Y65.510
G1 X89.938 Y65.414
G1 X84.563 Y56.104
G1 X83.696 Y56.403
G1 X88.913 Y65.438
G1 X88.750 Y65.455
G1 X88.152 Y65.603
G1 X88.003 Y65.663
G1 X82.851 Y56.738
G1 X82.284 Y56.995
G1 X82.037 Y57.130
G1 X87.220 Y66.107
G1 X86.914 Y66.343
G1 X86.544 Y66.735
G1 X81.253 Y57.571
G1 X80.495 Y58.058
G1 X85.955 Y67.515
G1 X85.718 Y67.901
G1 X85.670 Y68.006
G1 X85.500 Y68.527
G1 X79.771 Y58.604
G1 X79.416 Y58.872
G1 X79.074 Y59.198
G1 X80.538 Y61.734
M3 S0
G4 P0.15
G0 X82.688 Y65.457
M3 S90
G4 P0.15
G1 X85.482 Y70.296
M3 S0
G4 P0.15
G0 X82.520 Y74.166
M3 S90
G4 P0.15
G1 X82.901 Y74.826
G1 X83.465 Y75.377
G1 X85.080 Y76.800
G1 X82.921 Y73.060
M3 S0
G4 P0.15
G0 X83.258 Y71.844
M3 S90
G4 P0.15
G1 X86.956 Y78.249
G1 X87.917 Y78.920
G1 X88.624 Y79.337
G1 X83.425 Y70.332
M3 S0
G4 P0.15
G0 X83.364 Y68.427
M3 S90
G4 P0.15
G1 X90.082 Y80.064
M3 S0
G4 P0.15
G0 X93.883 Y81.248
M3 S90
G4 P0.15
G1 X93.621 Y80.794
G1 X92.251 Y80.220
G1 X92.698 Y80.995
G1 X91.439 Y80.613
G1 X87.082 Y73.067
G1 X88.344 Y74.258
G1 X88.528 Y74.328
G1 X88.627 Y74.335
G1 X88.725 Y74.322
G1 X88.825 Y74.287
G1 X92.003 Y79.791
G1 X92.015 Y79.678
G1 X92.047 Y79.583
G1 X92.098 Y79.496
G1 X92.165 Y79.421
G1 X92.245 Y79.361
G1 X92.336 Y79.319
G1 X92.433 Y79.295
G1 X92.533 Y79.291
G1 X92.788 Y79.350
G1 X89.611 Y73.848
G1 X90.628 Y74.029
G1 X90.760 Y74.038
G1 X94.019 Y79.683
G1 X95.251 Y80.016
G1 X91.755 Y73.961
G1 X91.897 Y73.916
G1 X92.577 Y73.585
G1 X96.443 Y80.281
G1 X97.171 Y80.424
G1 X97.578 Y80.447
G1 X93.299 Y73.035
G1 X93.514 Y72.841
G1 X93.917 Y72.307
G1 X98.653 Y80.509
G1 X98.911 Y80.523
G1 X99.681 Y80.489
G1 X94.334 Y71.229
G1 X94.406 Y70.467
G1 X94.309 Y69.527
G1 X94.240 Y69.265
G1 X100.694 Y80.444
M3 S0
G4 P0.15
G0 X98.510 Y82.203
M3 S90
G4 P0.15
G1 X98.245 Y82.662
G1 X98.355 Y83.970
G1 X98.394 Y84.205
G1 X99.553 Y82.196
M3 S0
G4 P0.15
G0 X100.620 Y82.149
M3 S90
G4 P0.15
G1 X98.645 Y85.569
G1 X98.966 Y86.814
G1 X101.734 Y82.020
M3 S0
G4 P0.15
G0 X102.873 Y81.847
M3 S90
G4 P0.15
G1 X99.347 Y87.953
G1 X99.418 Y88.167
G1 X99.771 Y89.019
G1 X104.098 Y81.525
M3 S0
G4 P0.15
G0 X105.368 Y81.125
M3 S90
G4 P0.15
G1 X100.223 Y90.036
G1 X100.701 Y91.009
G1 X106.743 Y80.543
M3 S0
G4 P0.15
G0 X108.272 Y79.695
M3 S90
G4 P0.15
G1 X101.225 Y91.901
G1 X101.752 Y92.788
G1 X110.090 Y78.345
M3 S0
G4 P0.15
G0 X109.738 Y76.309
M3 S90
G4 P0.15
G1 X106.681 Y71.014
G1 X106.642 Y71.445
G1 X106.502 Y71.930
G1 X106.448 Y72.053
G1 X106.342 Y72.226
G1 X109.082 Y76.972
G1 X108.383 Y77.561
G1 X105.765 Y73.027
G1 X105.329 Y73.462
G1 X105.078 Y73.637
G1 X107.645 Y78.084
G1 X106.880 Y78.558
G1 X104.296 Y74.083
G1 X103.860 Y74.223
G1 X103.378 Y74.292
G1 X106.081 Y78.975
G1 X105.559 Y79.226
G1 X105.255 Y79.345
G1 X102.350 Y74.313
G1 X101.897 Y74.317
G1 X101.824 Y74.439
G1 X101.755 Y74.507
G1 X101.583 Y74.596
G1 X101.485 Y74.614
G1 X104.406 Y79.672
G1 X103.512 Y79.924
G1 X99.651 Y73.238
G1 X99.382 Y73.003
G1 X98.962 Y72.559
G1 X98.581 Y72.012
G1 X98.161 Y71.040
G1 X97.967 Y70.321
G1 X94.258 Y63.896
G1 X95.395 Y64.066
G1 X97.961 Y68.510
G1 X98.044 Y68.188
G1 X98.297 Y67.633
G1 X98.400 Y67.470
G1 X96.532 Y64.235
G1 X97.360 Y64.359
G1 X97.460 Y64.364
G1 X97.623 Y64.325
G1 X99.002 Y66.714
G1 X99.399 Y66.318
G1 X99.697 Y66.117
G1 X93.227 Y54.911
G1 X94.333 Y55.026
G1 X100.523 Y65.748
G1 X101.000 Y65.595
G1 X101.440 Y65.537
G1 X95.438 Y55.141
G1 X96.617 Y55.382
G1 X102.509 Y65.588
G1 X103.207 Y65.808
G1 X103.314 Y65.857
G1 X103.911 Y66.215
G1 X97.798 Y55.627
G1 X99.053 Y56.002
G1 X110.366 Y75.597
G1 X110.433 Y75.521
G1 X110.913 Y74.743
G1 X100.394 Y56.524
G1 X101.571 Y57.007
G1 X101.775 Y57.116
G1 X111.400 Y73.787
G1 X111.749 Y72.894
G1 X111.800 Y72.680
G1 X103.278 Y57.920
G1 X103.897 Y58.251
G1 X104.871 Y58.879
G1 X112.059 Y71.328
G1 X112.101 Y71.018
G1 X112.114 Y69.624
G1 X106.606 Y60.085
G1 X107.454 Y60.754
G1 X108.681 Y61.994
G1 X108.953 Y62.348
G1 X111.513 Y66.783
M3 S0
G4 P0.15
G0 X113.134 Y66.272
M3 S90
G4 P0.15
G1 X113.505 Y66.148
G1 X114.115 Y65.975
G1 X113.422 Y67.176
M3 S0
G4 P0.15
G0 X113.688 Y68.515
M3 S90
G4 P0.15
G1 X115.346 Y65.643
G1 X116.537 Y65.381
G1 X113.810 Y70.104
M3 S0
G4 P0.15
G0 X113.662 Y72.160
M3 S90
G4 P0.15
G1 X117.697 Y65.171
G1 X118.841 Y64.990
G1 X102.311 Y93.620
G1 X102.890 Y94.417
G1 X119.959 Y64.852
G1 X120.454 Y64.791
G1 X121.064 Y64.739
G1 X103.501 Y95.158
G1 X104.121 Y95.885
G1 X122.157 Y64.646
G1 X123.224 Y64.598
G1 X104.768 Y96.564
G1 X105.416 Y97.242
G1 X124.286 Y64.557
G1 X125.349 Y64.517
G1 X106.063 Y97.921
G1 X106.429 Y98.303
G1 X106.723 Y98.578
G1 X126.399 Y64.499
G1 X127.425 Y64.521
G1 X107.399 Y99.207
M3 S0
G4 P0.15
G0 X126.215 Y111.617
M3 S90
G4 P0.15
G1 X126.781 Y110.637
G1 X127.630 Y110.967
G1 X127.053 Y111.966
G1 X127.903 Y112.294
G1 X128.478 Y111.297
G1 X129.327 Y111.626
G1 X128.757 Y112.614
G1 X129.626 Y112.909
G1 X130.176 Y111.956
G1 X131.025 Y112.286
G1 X130.502 Y113.191
G1 X131.170 Y113.407
G1 X131.386 Y113.460
G1 X131.874 Y112.616
G1 X132.722 Y112.946
G1 X132.296 Y113.685
G1 X132.530 Y113.743
G1 X133.236 Y113.856
G1 X133.571 Y113.276
G1 X134.420 Y113.606
G1 X134.257 Y113.889
M3 S0
G4 P0.15
; pen 3 of 13: tint 3, #5a34b2, 0.5 mm
M0
G0 X234.037 Y100.137
M3 S90
G4 P0.15
G1 X234.550 Y100.444
G1 X234.327 Y100.058
M3 S0
G4 P0.15
G0 X235.203 Y99.775
M3 S90
G4 P0.15
G1 X236.087 Y101.307
G1 X237.563 Y102.063
G1 X236.070 Y99.476
M3 S0
G4 P0.15
G0 X236.927 Y99.162
M3 S90
G4 P0.15
G1 X238.952 Y102.669
G1 X240.340 Y103.273
G1 X237.754 Y98.793
M3 S0
G4 P0.15
G0 X238.580 Y98.424
M3 S90
G4 P0.15
G1 X241.657 Y103.754
G1 X242.966 Y104.222
G1 X239.374 Y97.999
M3 S0
G4 P0.15
G0 X240.153 Y97.550
M3 S90
G4 P0.15
G1 X244.276 Y104.690
G1 X244.523 Y104.778
G1 X245.537 Y105.074
G1 X240.901 Y97.045
M3 S0
G4 P0.15
G0 X241.624 Y96.496
M3 S90
G4 P0.15
G1 X246.787 Y105.439
G1 X248.037 Y105.804
G1 X242.322 Y95.905
M3 S0
G4 P0.15
G0 X243.015 Y95.306
M3 S90
G4 P0.15
G1 X249.263 Y106.128
G1 X250.459 Y106.400
G1 X243.667 Y94.635
M3 S0
G4 P0.15
G0 X244.296 Y93.925
M3 S90
G4 P0.15
G1 X251.656 Y106.673
M3 S0
G4 P0.15
G0 X257.679 Y106.305
M3 S90
G4 P0.15
G1 X257.966 Y106.801
G1 X257.033 Y106.986
G1 X256.125 Y105.414
G1 X254.572 Y104.523
G1 X256.054 Y107.091
G1 X255.485 Y107.147
G1 X255.035 Y107.125
G1 X253.019 Y103.633
G1 X251.465 Y102.742
G1 X253.951 Y107.047
G1 X252.811 Y106.873
G1 X244.900 Y93.171
M3 S0
G4 P0.15
G0 X245.492 Y92.396
M3 S90
G4 P0.15
G1 X250.971 Y101.887
G1 X251.030 Y101.804
G1 X251.101 Y101.737
G1 X251.184 Y101.685
G1 X251.372 Y101.634
G1 X251.566 Y101.658
G1 X251.954 Y101.788
G1 X246.028 Y91.526
M3 S0
G4 P0.15
G0 X246.565 Y90.654
M3 S90
G4 P0.15
G1 X253.242 Y102.220
G1 X254.530 Y102.651
G1 X247.304 Y90.135
G1 X247.705 Y89.927
G1 X248.068 Y89.658
G1 X255.819 Y103.083
G1 X256.465 Y103.300
G1 X257.090 Y103.484
G1 X248.765 Y89.066
G1 X249.130 Y88.721
G1 X249.413 Y88.388
G1 X258.323 Y103.820
G1 X259.269 Y104.041
G1 X259.511 Y104.078
G1 X250.029 Y87.655
G1 X250.585 Y86.817
G1 X260.651 Y104.253
G1 X261.751 Y104.359
G1 X251.065 Y85.848
G1 X251.418 Y84.661
G1 X262.848 Y104.458
G1 X263.144 Y104.484
G1 X263.913 Y104.502
G1 X251.554 Y83.096
G1 X251.566 Y82.405
G1 X251.436 Y81.091
G1 X264.966 Y104.526
G1 X265.590 Y104.540
G1 X266.004 Y104.524
G1 X241.658 Y62.355
M3 S0
G4 P0.15
G0 X241.055 Y63.112
M3 S90
G4 P0.15
G1 X247.993 Y75.128
M3 S0
G4 P0.15
G0 X241.683 Y65.999
M3 S90
G4 P0.15
G1 X240.432 Y63.831
M3 S0
G4 P0.15
G0 X242.184 Y61.467
M3 S90
G4 P0.15
G1 X267.021 Y104.486
G1 X268.005 Y104.390
G1 X242.701 Y60.563
M3 S0
G4 P0.15
G0 X243.159 Y59.555
M3 S90
G4 P0.15
G1 X268.982 Y104.283
M3 S0
G4 P0.15
G0 X284.142 Y92.741
M3 S90
G4 P0.15
G1 X276.232 Y79.040
G1 X276.634 Y80.269
G1 X277.000 Y82.170
G1 X283.692 Y93.761
G1 X283.494 Y94.210
G1 X283.210 Y94.725
G1 X277.016 Y83.998
G1 X276.932 Y84.627
G1 X276.752 Y85.340
G1 X282.700 Y95.643
G1 X282.141 Y96.474
G1 X276.364 Y86.469
G1 X275.914 Y87.490
G1 X281.563 Y97.273
G1 X280.959 Y98.027
G1 X275.418 Y88.429
G1 X275.165 Y88.886
G1 X274.883 Y89.304
G1 X280.314 Y98.710
G1 X279.662 Y99.381
G1 X274.307 Y90.105
G1 X273.990 Y90.469
G1 X273.647 Y90.763
G1 X278.987 Y100.012
G1 X278.289 Y100.603
G1 X272.894 Y91.258
G1 X272.126 Y91.728
G1 X277.555 Y101.132
G1 X277.022 Y101.510
G1 X276.806 Y101.634
G1 X271.302 Y92.100
G1 X270.425 Y92.382
G1 X276.026 Y102.084
G1 X275.787 Y102.222
G1 X275.213 Y102.476
G1 X269.549 Y92.665
G1 X268.673 Y92.947
G1 X274.386 Y102.842
G1 X273.809 Y103.097
G1 X273.545 Y103.185
G1 X267.797 Y93.230
G1 X266.921 Y93.512
G1 X272.674 Y103.476
G1 X272.410 Y103.564
G1 X271.780 Y103.728
G1 X265.441 Y92.750
G1 X263.655 Y91.456
G1 X270.873 Y103.958
G1 X269.938 Y104.138
G1 X243.576 Y58.479
M3 S0
G4 P0.15
G0 X243.949 Y57.324
M3 S90
G4 P0.15
G1 X259.884 Y84.925
G1 X259.745 Y84.468
G1 X259.369 Y82.516
G1 X259.338 Y82.179
G1 X244.263 Y56.068
M3 S0
G4 P0.15
G0 X244.494 Y54.668
M3 S90
G4 P0.15
G1 X259.264 Y80.250
G1 X259.296 Y79.455
G1 X259.422 Y78.724
G1 X245.128 Y53.966
G1 X246.154 Y53.943
G1 X259.785 Y77.553
G1 X259.939 Y77.129
G1 X260.244 Y76.548
G1 X247.191 Y53.940
G1 X248.252 Y53.977
G1 X260.760 Y75.642
G1 X261.068 Y75.179
G1 X261.336 Y74.840
G1 X249.317 Y54.022
G1 X250.406 Y54.107
G1 X261.974 Y74.144
G1 X262.393 Y73.741
G1 X262.670 Y73.550
G1 X251.496 Y54.196
G1 X252.630 Y54.360
G1 X256.872 Y61.707
M3 S0
G4 P0.15
G0 X255.472 Y57.482
M3 S90
G4 P0.15
G1 X253.764 Y54.523
G1 X254.897 Y54.687
G1 X255.264 Y55.323
M3 S0
G4 P0.15
G0 X257.427 Y51.734
M3 S90
G4 P0.15
G1 X259.560 Y48.040
G1 X260.279 Y47.210
G1 X261.094 Y46.457
G1 X261.859 Y45.858
G1 X256.959 Y54.345
G1 X256.968 Y55.883
G1 X256.995 Y56.083
G1 X263.533 Y44.759
G1 X265.002 Y44.015
G1 X257.195 Y57.537
G1 X257.211 Y57.649
G1 X257.508 Y58.794
G1 X266.328 Y43.518
G1 X267.340 Y43.230
G1 X267.557 Y43.189
G1 X257.908 Y59.903
G1 X258.371 Y60.900
G1 X268.725 Y42.965
G1 X269.141 Y42.886
G1 X269.851 Y42.817
G1 X258.884 Y61.812
M3 S0
G4 P0.15
G0 X257.742 Y63.214
M3 S90
G4 P0.15
G1 X263.465 Y73.127
G1 X263.662 Y73.045
G1 X264.345 Y72.851
G1 X261.050 Y67.143
M3 S0
G4 P0.15
G0 X263.079 Y68.858
M3 S90
G4 P0.15
G1 X265.282 Y72.673
G1 X265.434 Y72.648
G1 X266.272 Y72.589
G1 X264.795 Y70.030
M3 S0
G4 P0.15
G0 X266.321 Y70.873
M3 S90
G4 P0.15
G1 X267.277 Y72.529
G1 X268.090 Y72.555
G1 X268.347 Y72.583
G1 X267.761 Y71.567
M3 S0
G4 P0.15
G0 X269.137 Y72.151
M3 S90
G4 P0.15
G1 X269.505 Y72.789
G1 X270.296 Y73.003
G1 X270.795 Y73.222
G1 X270.455 Y72.633
M3 S0
G4 P0.15
G0 X271.708 Y73.004
M3 S90
G4 P0.15
G1 X272.342 Y74.101
G1 X272.819 Y74.431
G1 X273.830 Y75.255
G1 X274.340 Y75.762
G1 X272.930 Y73.321
M3 S0
G4 P0.15
G0 X274.062 Y73.481
M3 S90
G4 P0.15
G1 X284.529 Y91.610
G1 X284.656 Y91.235
G1 X284.869 Y90.399
G1 X275.112 Y73.500
M3 S0
G4 P0.15
G0 X276.063 Y73.347
M3 S90
G4 P0.15
G1 X285.145 Y89.078
G1 X285.377 Y87.679
G1 X276.976 Y73.129
M3 S0
G4 P0.15
G0 X277.876 Y72.887
M3 S90
G4 P0.15
G1 X285.509 Y86.108
G1 X285.582 Y85.015
G1 X285.569 Y84.413
G1 X278.849 Y72.773
M3 S0
G4 P0.15
G0 X279.921 Y72.828
M3 S90
G4 P0.15
G1 X285.446 Y82.399
G1 X285.390 Y81.830
G1 X285.120 Y80.198
G1 X285.059 Y79.928
G1 X280.951 Y72.814
M3 S0
G4 P0.15
G0 X281.948 Y72.740
M3 S90
G4 P0.15
G1 X284.153 Y76.559
M3 S0
G4 P0.15
G0 X287.242 Y68.493
M3 S90
G4 P0.15
G1 X288.311 Y66.642
M3 S0
G4 P0.15
G0 X287.571 Y66.124
M3 S90
G4 P0.15
G1 X285.458 Y69.783
G1 X284.932 Y70.093
G1 X284.037 Y70.444
G1 X286.858 Y65.558
M3 S0
G4 P0.15
G0 X286.167 Y64.955
M3 S90
G4 P0.15
G1 X282.773 Y70.834
G1 X281.893 Y71.040
G1 X281.603 Y71.061
G1 X285.501 Y64.309
M3 S0
G4 P0.15
G0 X285.352 Y64.148
M3 S90
G4 P0.15
G1 X284.664 Y64.547
G1 X284.527 Y64.601
G1 X284.257 Y64.664
G1 X280.517 Y71.141
G1 X280.393 Y71.151
G1 X279.499 Y71.104
G1 X283.097 Y64.873
G1 X282.223 Y64.980
G1 X281.888 Y65.166
G1 X278.509 Y71.019
G1 X277.558 Y70.868
G1 X280.681 Y65.458
G1 X279.997 Y64.842
G1 X276.092 Y71.607
G1 X275.045 Y71.802
G1 X274.939 Y71.803
G1 X279.314 Y64.225
G1 X278.942 Y63.876
G1 X278.681 Y63.522
G1 X273.933 Y71.746
G1 X273.183 Y71.639
G1 X272.986 Y71.587
G1 X278.175 Y62.598
G1 X277.795 Y61.457
G1 X272.086 Y71.346
G1 X271.328 Y71.143
G1 X271.192 Y71.093
G1 X277.524 Y60.126
G1 X277.498 Y59.962
G1 X277.440 Y58.778
G1 X277.461 Y58.435
G1 X270.334 Y70.779
G1 X269.476 Y70.465
G1 X281.731 Y49.239
M3 S0
G4 P0.15
G0 X280.932 Y52.423
M3 S90
G4 P0.15
G1 X280.185 Y53.716
M3 S0
G4 P0.15
G0 X283.070 Y56.827
M3 S90
G4 P0.15
G1 X286.679 Y63.078
G1 X287.008 Y63.433
G1 X288.291 Y64.552
G1 X288.760 Y64.883
G1 X282.604 Y54.220
G1 X282.579 Y54.014
G1 X282.575 Y53.042
G1 X282.636 Y52.476
G1 X290.318 Y65.782
M3 S0
G4 P0.15
G0 X301.815 Y65.894
M3 S90
G4 P0.15
G1 X295.872 Y55.601
G1 X295.803 Y56.429
G1 X295.652 Y57.020
G1 X300.914 Y66.134
G1 X299.969 Y66.298
G1 X295.266 Y58.152
G1 X295.067 Y58.588
G1 X295.008 Y58.687
G1 X294.737 Y59.036
G1 X298.982 Y66.387
G1 X298.627 Y66.405
G1 X297.932 Y66.370
G1 X294.096 Y59.725
G1 X293.534 Y60.183
G1 X293.374 Y60.275
G1 X296.889 Y66.363
G1 X296.249 Y66.556
G1 X295.994 Y66.612
G1 X292.561 Y60.666
G1 X291.966 Y60.795
G1 X291.615 Y60.827
G1 X295.033 Y66.749
G1 X294.919 Y66.759
G1 X293.976 Y66.717
G1 X290.628 Y60.918
G1 X290.197 Y61.130
G1 X290.095 Y61.148
G1 X289.992 Y61.144
G1 X289.892 Y61.119
G1 X289.799 Y61.074
G1 X289.552 Y60.854
G1 X292.840 Y66.549
G1 X292.513 Y66.501
G1 X291.644 Y66.278
G1 X282.887 Y51.111
G1 X282.932 Y50.916
G1 X283.270 Y49.974
G1 X286.539 Y55.637
G1 X286.494 Y54.846
G1 X286.574 Y53.896
G1 X283.746 Y48.998
G1 X283.759 Y48.970
G1 X284.292 Y48.144
G1 X286.919 Y52.694
G1 X287.077 Y52.360
G1 X287.450 Y51.813
G1 X284.888 Y47.376
G1 X285.023 Y47.204
G1 X285.523 Y46.677
G1 X288.085 Y51.113
G1 X288.794 Y50.542
G1 X286.199 Y46.047
G1 X286.611 Y45.692
G1 X286.914 Y45.485
G1 X289.625 Y50.181
G1 X290.134 Y50.098
G1 X290.260 Y50.094
G1 X290.634 Y50.128
G1 X287.664 Y44.984
G1 X288.456 Y44.556
G1 X291.786 Y50.324
G1 X292.403 Y50.493
G1 X293.111 Y50.820
G1 X289.281 Y44.185
G1 X289.702 Y44.005
G1 X290.137 Y43.868
G1 X297.892 Y57.300
G1 X298.205 Y58.360
G1 X298.510 Y59.091
G1 X298.889 Y59.790
G1 X299.371 Y60.413
G1 X300.031 Y61.005
G1 X302.659 Y65.557
G1 X303.483 Y65.184
G1 X301.578 Y61.884
G1 X301.632 Y61.845
G1 X301.779 Y61.665
G1 X302.435 Y61.569
G1 X304.251 Y64.714
G1 X304.355 Y64.649
G1 X304.971 Y64.162
G1 X303.302 Y61.271
G1 X303.525 Y61.169
G1 X304.078 Y60.814
G1 X305.633 Y63.508
G1 X306.184 Y62.931
G1 X306.271 Y62.812
G1 X304.836 Y60.328
G1 X305.506 Y59.688
G1 X306.841 Y62.000
G1 X307.344 Y61.071
G1 X306.083 Y58.887
G1 X306.375 Y58.061
M3 S0
G4 P0.15
G0 X306.794 Y58.319
M3 S90
G4 P0.15
G1 X307.786 Y60.038
G1 X307.844 Y59.890
G1 X308.113 Y58.902
M3 S0
G4 P0.15
G0 X299.422 Y50.951
M3 S90
G4 P0.15
G1 X298.989 Y50.200
G1 X298.891 Y50.244
G1 X298.695 Y50.265
G1 X297.848 Y50.023
G1 X298.787 Y51.650
G1 X298.303 Y52.354
G1 X298.232 Y52.489
G1 X296.593 Y49.650
G1 X295.339 Y49.278
G1 X297.823 Y53.580
G1 X297.755 Y53.845
G1 X297.634 Y55.053
G1 X291.024 Y43.605
G1 X291.949 Y43.407
G1 X294.469 Y47.772
G1 X294.858 Y46.646
G1 X292.925 Y43.296
G1 X293.907 Y43.198
G1 X295.434 Y45.843
G1 X295.618 Y45.707
G1 X295.718 Y45.669
G1 X296.245 Y45.635
G1 X296.359 Y45.645
G1 X294.952 Y43.208
G1 X295.095 Y43.210
G1 X296.046 Y43.303
G1 X300.150 Y50.411
G1 X300.801 Y50.187
G1 X301.041 Y50.155
G1 X297.205 Y43.510
G1 X298.110 Y43.695
G1 X298.405 Y43.789
G1 X301.682 Y49.464
M3 S0
G4 P0.15
G0 X301.686 Y47.672
M3 S90
G4 P0.15
G1 X299.713 Y44.255
G1 X300.342 Y44.517
G1 X301.152 Y44.947
G1 X301.910 Y46.259
M3 S0
G4 P0.15
G0 X301.983 Y41.849
M3 S90
G4 P0.15
G1 X292.158 Y24.831
G1 X293.191 Y24.821
G1 X299.522 Y35.786
M3 S0
G4 P0.15
G0 X299.125 Y33.299
M3 S90
G4 P0.15
G1 X294.272 Y24.893
G1 X294.654 Y24.926
G1 X295.398 Y25.042
G1 X299.166 Y31.569
M3 S0
G4 P0.15
G0 X299.401 Y30.176
M3 S90
G4 P0.15
G1 X296.565 Y25.265
G1 X297.114 Y25.385
G1 X297.782 Y25.571
G1 X299.802 Y29.070
M3 S0
G4 P0.15
G0 X300.286 Y28.108
M3 S90
G4 P0.15
G1 X299.072 Y26.007
G1 X300.052 Y26.377
G1 X300.441 Y26.578
G1 X300.855 Y27.294
M3 S0
G4 P0.15
G0 X302.540 Y44.565
M3 S90
G4 P0.15
G1 X302.495 Y44.535
G1 X291.152 Y24.890
G1 X290.182 Y25.009
G1 X300.990 Y43.729
G1 X300.748 Y43.603
G1 X299.602 Y43.125
G1 X289.263 Y25.217
G1 X288.366 Y25.464
G1 X298.328 Y42.719
G1 X297.151 Y42.479
G1 X287.522 Y25.802
G1 X286.719 Y26.210
G1 X296.005 Y42.294
G1 X295.170 Y42.212
G1 X294.916 Y42.208
G1 X285.974 Y26.720
G1 X285.491 Y27.056
G1 X285.261 Y27.285
G1 X293.871 Y42.198
G1 X292.888 Y42.295
G1 X284.602 Y27.943
G1 X284.348 Y28.196
G1 X283.996 Y28.695
G1 X291.907 Y42.396
G1 X290.981 Y42.592
G1 X283.433 Y29.519
G1 X282.964 Y30.506
G1 X290.082 Y42.836
G1 X289.378 Y43.059
G1 X289.211 Y43.127
G1 X282.556 Y31.599
G1 X282.267 Y32.658
G1 X282.236 Y32.847
G1 X288.377 Y43.483
G1 X288.165 Y43.576
G1 X287.576 Y43.895
G1 X282.009 Y34.253
G1 X281.969 Y34.500
G1 X281.932 Y35.919
G1 X286.800 Y44.351
G1 X286.055 Y44.861
G1 X282.059 Y37.939
G1 X282.107 Y38.455
G1 X282.524 Y40.463
G1 X282.595 Y40.667
G1 X285.357 Y45.452
M3 S0
G4 P0.15
G0 X283.185 Y46.722
M3 S90
G4 P0.15
G1 X283.039 Y46.974
M3 S0
G4 P0.15
G0 X282.440 Y46.211
M3 S90
G4 P0.15
G1 X268.647 Y70.101
G1 X267.821 Y69.732
G1 X271.377 Y63.573
G1 X270.796 Y63.792
G1 X270.138 Y63.918
G1 X267.021 Y69.318
G1 X266.233 Y68.883
G1 X268.969 Y64.143
G1 X268.381 Y64.257
G1 X268.256 Y64.265
G1 X267.873 Y64.241
G1 X265.455 Y68.430
G1 X264.707 Y67.925
G1 X266.955 Y64.031
G1 X266.108 Y63.699
G1 X263.973 Y67.397
G1 X263.260 Y66.832
G1 X265.323 Y63.259
G1 X264.883 Y62.847
G1 X264.679 Y62.574
G1 X262.567 Y66.232
G1 X261.890 Y65.604
G1 X264.121 Y61.741
G1 X263.652 Y60.753
G1 X261.249 Y64.916
G1 X260.616 Y64.211
G1 X263.292 Y59.577
G1 X263.113 Y58.410
G1 X263.106 Y58.098
G1 X260.015 Y63.452
G1 X259.436 Y62.655
G1 X263.540 Y55.547
G1 X263.680 Y55.225
G1 X264.020 Y54.715
G1 X270.952 Y42.709
G1 X271.999 Y42.695
G1 X266.216 Y52.712
G1 X266.576 Y52.578
G1 X267.433 Y52.404
G1 X273.018 Y42.730
G1 X274.012 Y42.809
G1 X268.505 Y52.347
G1 X269.456 Y52.500
G1 X274.961 Y42.965
G1 X275.910 Y43.122
G1 X270.296 Y52.846
G1 X270.519 Y52.951
G1 X271.068 Y53.307
G1 X276.822 Y43.342
G1 X277.528 Y43.527
G1 X277.716 Y43.594
G1 X271.804 Y53.833
G1 X272.489 Y54.447
G1 X278.578 Y43.901
G1 X279.440 Y44.208
G1 X273.054 Y55.267
G1 X273.516 Y56.267
G1 X280.267 Y44.574
G1 X281.086 Y44.954
G1 X281.087 Y44.955
G1 X273.912 Y57.382
G1 X274.013 Y57.749
G1 X274.116 Y58.733
G1 X274.112 Y58.835
G1 X281.737 Y45.628
M3 S0
G4 P0.15
G0 X279.344 Y42.627
M3 S90
G4 P0.15
G1 X279.111 Y43.030
G1 X278.249 Y42.723
G1 X278.812 Y41.749
M3 S0
G4 P0.15
G0 X278.324 Y40.793
M3 S90
G4 P0.15
G1 X277.367 Y42.451
G1 X276.465 Y42.214
G1 X277.885 Y39.754
M3 S0
G4 P0.15
G0 X277.500 Y38.621
M3 S90
G4 P0.15
G1 X275.523 Y42.045
G1 X274.574 Y41.888
G1 X277.197 Y37.345
M3 S0
G4 P0.15
G0 X276.997 Y35.892
M3 S90
G4 P0.15
G1 X273.603 Y41.771
G1 X272.606 Y41.697
G1 X277.045 Y34.009
M3 S0
G4 P0.15
G0 X283.130 Y44.604
M3 S90
G4 P0.15
G1 X278.928 Y37.325
G1 X278.749 Y36.445
G1 X278.678 Y35.599
G1 X278.679 Y35.095
G1 X281.348 Y39.716
G1 X281.114 Y38.576
G1 X280.996 Y37.307
G1 X278.842 Y33.576
G1 X278.906 Y33.271
G1 X279.230 Y32.449
G1 X280.945 Y35.418
G1 X280.970 Y34.440
G1 X281.065 Y33.827
G1 X279.756 Y31.560
G1 X280.114 Y31.129
G1 X280.393 Y30.863
G1 X281.294 Y32.424
G1 X281.632 Y31.210
G1 X281.099 Y30.285
G1 X281.192 Y30.215
G1 X281.803 Y29.872
G1 X281.882 Y29.842
G1 X282.041 Y30.118
M3 S0
G4 P0.15
G0 X282.560 Y27.782
M3 S90
G4 P0.15
G1 X282.365 Y27.657
G1 X281.894 Y27.410
G1 X281.444 Y28.189
M3 S0
G4 P0.15
G0 X279.904 Y29.057
M3 S90
G4 P0.15
G1 X281.096 Y26.991
G1 X280.512 Y26.685
G1 X280.284 Y26.598
G1 X271.567 Y41.697
G1 X271.034 Y41.699
G1 X270.498 Y41.749
G1 X279.434 Y26.272
G1 X278.583 Y25.945
G1 X269.396 Y41.856
G1 X268.976 Y41.899
G1 X268.253 Y42.038
G1 X277.696 Y25.681
G1 X276.795 Y25.442
G1 X267.083 Y42.263
G1 X265.838 Y42.620
G1 X275.882 Y25.224
G1 X274.942 Y25.051
G1 X264.491 Y43.152
G1 X263.022 Y43.898
G1 X273.974 Y24.928
G1 X273.430 Y24.863
G1 X272.979 Y24.850
G1 X261.357 Y44.981
G1 X260.569 Y45.598
G1 X260.320 Y44.978
G1 X271.957 Y24.821
G1 X271.457 Y24.807
G1 X270.908 Y24.839
G1 X259.894 Y43.915
G1 X259.787 Y43.648
G1 X259.517 Y42.767
G1 X269.817 Y24.928
G1 X269.064 Y25.018
G1 X268.680 Y25.098
G1 X259.206 Y41.507
G1 X259.087 Y41.009
G1 X258.948 Y40.153
G1 X267.499 Y25.343
G1 X267.370 Y25.370
G1 X266.213 Y25.771
G1 X258.778 Y38.647
G1 X258.750 Y36.896
G1 X264.844 Y26.342
G1 X264.371 Y26.575
G1 X263.858 Y26.881
G1 X263.212 Y27.369
G1 X258.894 Y34.847
M3 S0
G4 P0.15
G0 X258.214 Y42.919
M3 S90
G4 P0.15
G1 X258.426 Y42.551
G1 X258.123 Y41.276
G1 X257.661 Y42.076
G1 X257.493 Y41.811
G1 X257.143 Y41.174
G1 X257.896 Y39.869
G1 X257.782 Y38.746
G1 X257.772 Y38.283
G1 X256.660 Y40.209
G1 X256.478 Y39.822
G1 X256.227 Y39.159
G1 X257.744 Y36.532
G1 X257.743 Y36.269
G1 X257.849 Y35.027
G1 X257.967 Y34.346
G1 X255.868 Y37.981
G1 X255.621 Y37.031
G1 X255.572 Y36.693
G1 X260.436 Y28.269
G1 X260.283 Y28.298
G1 X259.488 Y28.526
G1 X259.177 Y28.649
G1 X255.422 Y35.154
G1 X255.410 Y34.942
G1 X255.445 Y33.952
G1 X255.561 Y33.113
G1 X257.641 Y29.510
M3 S0
G4 P0.15
G0 X258.078 Y27.259
M3 S90
G4 P0.15
G1 X257.739 Y26.672
G1 X256.808 Y26.382
G1 X256.485 Y26.300
G1 X257.285 Y27.686
M3 S0
G4 P0.15
G0 X256.546 Y28.206
M3 S90
G4 P0.15
G1 X255.268 Y25.992
G1 X254.824 Y25.879
G1 X254.076 Y25.728
G1 X255.875 Y28.843
M3 S0
G4 P0.15
G0 X255.244 Y29.551
M3 S90
G4 P0.15
G1 X252.899 Y25.489
G1 X251.762 Y25.320
G1 X254.709 Y30.424
M3 S0
G4 P0.15
G0 X254.266 Y31.456
M3 S90
G4 P0.15
G1 X250.628 Y25.155
G1 X249.828 Y25.038
G1 X249.505 Y25.011
G1 X253.915 Y32.649
M3 S0
G4 P0.15
G0 X253.737 Y34.141
M3 S90
G4 P0.15
G1 X248.412 Y24.917
G1 X247.767 Y24.862
G1 X247.333 Y24.849
G1 X253.764 Y35.988
M3 S0
G4 P0.15
G0 X254.305 Y38.724
M3 S90
G4 P0.15
G1 X246.276 Y24.817
G1 X245.727 Y24.800
G1 X245.236 Y24.816
G1 X258.111 Y47.117
M3 S0
G4 P0.15
G0 X258.735 Y46.397
M3 S90
G4 P0.15
G1 X258.319 Y45.676
M3 S0
G4 P0.15
G0 X257.523 Y47.897
M3 S90
G4 P0.15
G1 X244.215 Y24.848
G1 X243.701 Y24.864
G1 X243.209 Y24.906
G1 X256.968 Y48.737
M3 S0
G4 P0.15
G0 X256.458 Y49.653
M3 S90
G4 P0.15
G1 X242.219 Y24.991
G1 X241.257 Y25.125
G1 X256.007 Y50.673
M3 S0
G4 P0.15
G0 X255.646 Y51.846
M3 S90
G4 P0.15
G1 X240.297 Y25.262
G1 X239.786 Y25.335
G1 X239.353 Y25.426
G1 X255.367 Y53.163
M3 S0
G4 P0.15
G0 X255.310 Y53.742
M3 S90
G4 P0.15
G1 X254.599 Y53.634
G1 X247.265 Y40.931
G1 X247.603 Y42.212
G1 X247.825 Y43.467
G1 X247.855 Y43.752
G1 X253.465 Y53.470
G1 X252.332 Y53.306
G1 X247.974 Y45.758
G1 X247.977 Y46.092
G1 X247.876 Y47.389
G1 X251.212 Y53.167
G1 X250.124 Y53.082
G1 X247.646 Y48.790
G1 X247.336 Y50.054
G1 X249.039 Y53.003
G1 X247.979 Y52.967
G1 X246.962 Y51.205
G1 X246.523 Y52.245
G1 X246.918 Y52.930
M3 S0
G4 P0.15
G0 X244.575 Y52.770
M3 S90
G4 P0.15
G1 X244.694 Y52.975
G1 X245.006 Y52.968
G1 X245.358 Y52.325
G1 X244.469 Y50.786
M3 S0
G4 P0.15
G0 X244.178 Y48.481
M3 S90
G4 P0.15
G1 X245.823 Y51.332
G1 X246.035 Y50.830
G1 X246.228 Y50.232
G1 X243.517 Y45.536
M3 S0
G4 P0.15
G0 X246.381 Y41.497
M3 S90
G4 P0.15
G1 X242.057 Y34.008
G1 X241.511 Y33.509
G1 X240.181 Y32.559
G1 X246.894 Y44.186
G1 X246.960 Y44.843
G1 X246.972 Y46.121
G1 X238.700 Y31.793
G1 X237.994 Y31.516
G1 X237.405 Y31.351
G1 X246.821 Y47.660
G1 X246.696 Y48.459
G1 X246.565 Y49.016
G1 X236.218 Y31.095
G1 X235.855 Y31.032
G1 X235.116 Y30.986
G1 X236.496 Y33.377
M3 S0
G4 P0.15
G0 X234.228 Y31.248
M3 S90
G4 P0.15
G1 X234.084 Y30.999
G1 X233.913 Y31.006
M3 S0
G4 P0.15
G0 X231.006 Y28.959
M3 S90
G4 P0.15
G1 X231.228 Y28.785
G1 X231.742 Y28.443
G1 X232.677 Y30.064
M3 S0
G4 P0.15
G0 X232.805 Y30.153
M3 S90
G4 P0.15
G1 X233.692 Y30.021
G1 X232.494 Y27.946
G1 X233.286 Y27.517
G1 X234.703 Y29.973
G1 X234.878 Y29.969
G1 X235.773 Y30.025
G1 X234.089 Y27.109
G1 X234.919 Y26.747
G1 X236.913 Y30.200
G1 X237.168 Y30.247
G1 X238.135 Y30.517
G1 X235.769 Y26.418
G1 X236.634 Y26.117
G1 X239.467 Y31.023
G1 X240.517 Y31.576
G1 X241.035 Y31.940
G1 X237.523 Y25.857
G1 X238.425 Y25.620
G1 X242.965 Y33.484
M3 S0
G4 P0.15
; pen 4 of 13: tint 4, #9934b2, 0.5 mm
M0
G0 X308.227 Y57.141
M3 S90
G4 P0.15
G1 X310.719 Y52.824
G1 X310.620 Y52.929
G1 X310.089 Y53.340
G1 X309.328 Y53.717
G1 X309.129 Y53.778
G1 X307.428 Y56.725
G1 X306.802 Y56.263
G1 X306.707 Y56.174
G1 X307.990 Y53.951
G1 X307.795 Y53.936
G1 X307.058 Y53.766
G1 X306.042 Y55.525
G1 X305.605 Y55.027
G1 X305.430 Y54.785
G1 X306.237 Y53.388
G1 X306.101 Y53.318
G1 X305.785 Y53.098
G1 X305.692 Y53.014
G1 X305.525 Y52.820
G1 X304.877 Y53.943
G1 X304.608 Y53.473
G1 X304.387 Y52.991
G1 X304.936 Y52.042
G1 X304.779 Y51.781
G1 X304.466 Y51.055
G1 X303.962 Y51.929
G1 X303.862 Y51.655
G1 X303.623 Y50.716
G1 X304.208 Y49.702
G1 X304.182 Y49.291
G1 X304.230 Y48.479
G1 X304.350 Y47.860
G1 X304.566 Y47.281
G1 X303.377 Y49.340
G1 X303.327 Y48.521
G1 X303.405 Y47.493
G1 X306.337 Y42.414
G1 X307.199 Y41.731
G1 X308.057 Y41.235
G1 X305.383 Y45.867
G1 X305.601 Y45.602
G1 X305.709 Y45.505
G1 X306.231 Y45.155
G1 X306.336 Y45.101
G1 X307.007 Y44.854
G1 X309.397 Y40.714
G1 X310.335 Y40.524
G1 X310.553 Y40.512
G1 X308.154 Y44.667
M3 S0
G4 P0.15
G0 X311.726 Y47.480
M3 S90
G4 P0.15
G1 X313.242 Y44.855
G1 X312.303 Y44.681
G1 X311.271 Y46.468
G1 X311.209 Y46.362
G1 X310.811 Y45.843
G1 X310.669 Y45.711
G1 X311.364 Y44.508
G1 X310.647 Y44.366
G1 X310.563 Y44.325
G1 X310.473 Y44.251
G1 X309.929 Y45.192
G1 X309.449 Y44.933
G1 X309.104 Y44.822
G1 X311.602 Y40.496
G1 X312.226 Y40.550
G1 X312.569 Y40.620
G1 X311.996 Y41.612
G1 X312.097 Y41.620
G1 X312.210 Y41.658
G1 X312.451 Y41.771
G1 X312.547 Y41.831
G1 X312.765 Y42.081
G1 X313.480 Y40.842
G1 X314.073 Y41.028
G1 X314.345 Y41.145
G1 X313.297 Y42.959
G1 X313.792 Y43.901
G1 X315.165 Y41.524
G1 X315.823 Y41.891
G1 X315.943 Y41.976
G1 X312.037 Y48.741
G1 X312.110 Y49.553
G1 X312.032 Y50.319
G1 X311.912 Y50.758
G1 X312.925 Y49.004
G1 X312.899 Y49.623
G1 X313.008 Y50.661
G1 X309.104 Y57.421
G1 X309.736 Y57.547
G1 X310.060 Y57.566
G1 X313.348 Y51.871
G1 X313.522 Y52.309
G1 X313.829 Y52.838
G1 X311.112 Y57.544
G1 X312.011 Y57.786
G1 X314.471 Y53.525
G1 X314.586 Y53.629
G1 X314.619 Y53.810
G1 X314.723 Y53.973
G1 X314.882 Y54.084
G1 X315.125 Y54.192
G1 X312.972 Y57.922
G1 X313.721 Y57.892
G1 X314.063 Y57.832
G1 X316.200 Y54.131
G1 X316.821 Y54.127
G1 X317.331 Y53.973
G1 X315.277 Y57.529
G1 X315.417 Y57.486
G1 X316.549 Y56.951
G1 X316.712 Y56.845
G1 X319.216 Y52.508
G1 X319.565 Y52.058
G1 X319.629 Y51.948
G1 X319.872 Y51.372
G1 X320.180 Y50.837
M3 S0
G4 P0.15
G0 X316.893 Y43.932
M3 S90
G4 P0.15
G1 X316.278 Y44.997
G1 X315.975 Y44.990
G1 X315.419 Y45.083
G1 X315.284 Y45.126
G1 X315.117 Y45.206
G1 X316.677 Y42.505
M3 S0
G4 P0.15
G0 X316.786 Y41.347
M3 S90
G4 P0.15
G1 X316.378 Y41.059
G1 X316.082 Y40.891
G1 X317.553 Y38.342
M3 S0
G4 P0.15
G0 X312.674 Y39.621
M3 S90
G4 P0.15
G1 X314.051 Y37.234
G1 X314.072 Y36.693
G1 X314.022 Y35.486
G1 X311.703 Y39.501
G1 X311.300 Y39.471
G1 X310.662 Y39.505
G1 X313.819 Y34.037
G1 X313.797 Y33.887
G1 X313.485 Y32.815
G1 X309.529 Y39.667
G1 X309.087 Y39.759
G1 X308.579 Y39.922
G1 X308.266 Y40.055
G1 X313.066 Y31.741
G1 X312.690 Y30.912
G1 X312.593 Y30.761
G1 X306.789 Y40.813
G1 X306.607 Y40.925
G1 X305.404 Y41.878
G1 X305.196 Y42.087
G1 X305.073 Y41.985
G1 X312.045 Y29.909
G1 X311.876 Y29.645
G1 X311.454 Y29.132
G1 X304.372 Y41.399
G1 X303.745 Y40.695
G1 X310.809 Y28.450
G1 X310.718 Y28.357
G1 X310.099 Y27.880
G1 X303.181 Y39.862
G1 X302.775 Y39.260
G1 X302.637 Y39.004
G1 X309.344 Y27.388
G1 X308.543 Y26.974
G1 X302.135 Y38.073
G1 X301.702 Y37.023
G1 X307.661 Y26.703
G1 X307.318 Y26.600
G1 X306.725 Y26.524
G1 X301.323 Y35.880
G1 X301.096 Y35.112
G1 X301.010 Y34.623
G1 X305.685 Y26.525
G1 X304.707 Y26.701
G1 X304.495 Y26.786
G1 X300.822 Y33.148
G1 X300.797 Y32.241
G1 X300.927 Y31.166
G1 X303.031 Y27.522
M3 S0
G4 P0.15
G0 X308.363 Y25.460
M3 S90
G4 P0.15
G1 X308.161 Y25.809
G1 X308.845 Y26.014
G1 X309.032 Y26.101
G1 X309.626 Y25.072
G1 X309.872 Y24.998
G1 X310.785 Y24.865
G1 X309.832 Y26.515
G1 X310.202 Y26.706
G1 X310.593 Y26.997
G1 X311.846 Y24.828
G1 X312.484 Y24.818
G1 X312.863 Y24.866
G1 X311.312 Y27.552
G1 X311.407 Y27.632
G1 X311.973 Y28.207
G1 X313.831 Y24.989
G1 X313.986 Y25.008
G1 X314.731 Y25.229
G1 X312.590 Y28.939
G1 X312.702 Y29.080
G1 X313.147 Y29.773
G1 X314.236 Y27.887
M3 S0
G4 P0.15
G0 X315.369 Y25.926
M3 S90
G4 P0.15
G1 X315.603 Y25.519
G1 X315.725 Y25.578
M3 S0
G4 P0.15
G0 X318.713 Y26.270
M3 S90
G4 P0.15
G1 X318.692 Y26.233
G1 X318.059 Y26.259
G1 X317.727 Y26.362
G1 X318.150 Y27.095
G1 X317.793 Y27.800
G1 X317.687 Y28.093
G1 X316.934 Y26.788
G1 X316.564 Y27.135
G1 X316.311 Y27.510
G1 X317.314 Y29.248
G1 X317.107 Y30.273
G1 X317.071 Y30.626
G1 X315.831 Y28.479
G1 X315.776 Y28.611
G1 X315.632 Y29.219
G1 X315.569 Y29.824
G1 X316.943 Y32.205
G1 X316.968 Y33.728
G1 X317.015 Y34.129
G1 X315.733 Y31.908
M3 S0
G4 P0.15
G0 X313.870 Y30.321
M3 S90
G4 P0.15
G1 X313.674 Y30.661
G1 X313.890 Y31.138
M3 S0
G4 P0.15
G0 X315.161 Y35.285
M3 S90
G4 P0.15
G1 X315.024 Y35.522
G1 X315.072 Y36.671
G1 X315.050 Y37.277
G1 X315.704 Y36.145
M3 S0
G4 P0.15
G0 X316.307 Y36.901
M3 S90
G4 P0.15
G1 X314.457 Y40.105
G1 X315.289 Y40.463
G1 X316.962 Y37.567
M3 S0
G4 P0.15
G0 X318.625 Y36.691
M3 S90
G4 P0.15
G1 X319.316 Y37.872
G1 X319.780 Y37.456
G1 X320.018 Y37.303
G1 X317.978 Y33.769
G1 X317.941 Y32.060
G1 X317.953 Y31.926
G1 X320.792 Y36.843
G1 X320.992 Y36.737
G1 X321.641 Y36.513
G1 X318.104 Y30.387
G1 X318.318 Y29.331
G1 X318.398 Y29.097
G1 X322.549 Y36.286
G1 X323.179 Y36.191
G1 X323.539 Y36.201
G1 X318.809 Y28.008
G1 X319.028 Y27.574
G1 X319.338 Y27.125
G1 X324.652 Y36.329
G1 X325.107 Y36.450
G1 X325.744 Y36.703
G1 X325.988 Y36.843
G1 X319.937 Y26.362
G1 X320.143 Y26.143
G1 X320.631 Y25.765
G1 X327.663 Y37.944
G1 X327.971 Y37.721
G1 X328.346 Y37.327
G1 X321.405 Y25.304
G1 X321.527 Y25.238
G1 X322.259 Y24.984
G1 X328.969 Y36.606
G1 X329.037 Y36.509
G1 X329.431 Y35.606
G1 X323.209 Y24.829
G1 X324.144 Y24.823
G1 X324.255 Y24.841
G1 X329.747 Y34.354
G1 X329.856 Y33.127
G1 X329.835 Y32.705
G1 X325.479 Y25.161
G1 X326.595 Y25.764
G1 X327.098 Y26.166
G1 X329.571 Y30.448
M3 S0
G4 P0.15
G0 X331.483 Y31.668
M3 S90
G4 P0.15
G1 X332.817 Y29.357
G1 X333.376 Y28.805
G1 X333.993 Y28.331
G1 X334.648 Y27.986
G1 X331.543 Y33.365
M3 S0
G4 P0.15
G0 X331.103 Y35.926
M3 S90
G4 P0.15
G1 X336.004 Y27.437
G1 X336.750 Y27.264
G1 X337.168 Y27.221
G1 X330.621 Y38.560
M3 S0
G4 P0.15
G0 X323.512 Y37.477
M3 S90
G4 P0.15
G1 X323.347 Y37.192
G1 X323.276 Y37.188
G1 X322.383 Y37.322
G1 X322.812 Y38.064
M3 S0
G4 P0.15
G0 X326.883 Y39.715
M3 S90
G4 P0.15
G1 X325.852 Y37.930
G1 X325.335 Y37.617
G1 X324.767 Y37.391
G1 X324.455 Y37.311
G1 X325.859 Y39.742
G1 X325.471 Y39.872
G1 X325.362 Y39.925
G1 X325.049 Y40.140
G1 X324.954 Y39.975
G1 X324.836 Y39.983
G1 X324.741 Y39.967
G1 X323.757 Y39.701
G1 X324.480 Y40.954
G1 X324.371 Y41.175
G1 X324.145 Y41.953
G1 X323.966 Y41.445
G1 X323.678 Y40.943
G1 X323.336 Y40.546
G1 X323.088 Y40.342
G1 X322.504 Y39.331
G1 X322.412 Y39.252
G1 X322.355 Y39.172
G1 X322.315 Y39.083
G1 X322.291 Y38.963
G1 X321.513 Y37.615
G1 X321.366 Y37.666
G1 X320.723 Y38.047
G1 X321.651 Y39.654
G1 X321.187 Y39.674
G1 X320.685 Y39.780
G1 X320.003 Y38.599
G1 X319.678 Y38.891
G1 X319.367 Y39.298
G1 X319.864 Y40.159
G1 X319.664 Y40.316
G1 X319.578 Y40.403
G1 X319.300 Y40.760
G1 X319.235 Y40.870
G1 X318.847 Y40.198
G1 X318.701 Y40.522
G1 X318.498 Y41.393
G1 X318.809 Y41.931
G1 X318.735 Y42.428
G1 X318.750 Y43.223
G1 X318.849 Y43.801
G1 X318.517 Y43.226
G1 X318.565 Y43.623
G1 X318.733 Y44.283
G1 X318.968 Y44.914
G1 X319.446 Y45.745
G1 X319.823 Y46.199
G1 X320.249 Y46.586
G1 X320.577 Y46.794
G1 X319.774 Y45.403
G1 X320.007 Y45.536
G1 X320.122 Y45.584
G1 X320.448 Y45.675
G1 X320.987 Y45.928
G1 X321.127 Y45.946
G1 X321.849 Y47.197
G1 X321.902 Y47.207
G1 X322.475 Y47.138
G1 X322.801 Y47.045
G1 X322.104 Y45.838
G1 X322.623 Y45.603
G1 X322.901 Y45.420
G1 X323.698 Y46.799
G1 X323.808
G1 X323.906 Y46.821
G1 X324.078 Y46.920
G1 X324.146 Y46.993
G1 X324.232 Y47.172
G1 X324.242 Y47.362
G1 X324.690 Y47.325
G1 X324.988 Y47.234
G1 X323.606 Y44.840
G1 X323.772 Y44.626
G1 X324.026 Y44.098
G1 X324.090 Y43.878
G1 X324.257 Y44.168
G1 X324.391 Y44.776
G1 X324.431 Y44.891
G1 X324.632 Y45.296
G1 X324.711 Y45.411
G1 X324.882 Y45.598
G1 X324.907 Y45.704
G1 X325.006 Y45.869
G1 X325.159 Y45.984
G1 X325.333 Y46.031
G1 X325.832 Y46.896
G1 X326.284 Y46.639
G1 X326.574 Y46.381
G1 X326.365 Y46.019
M3 S0
G4 P0.15
G0 X334.475 Y48.085
M3 S90
G4 P0.15
G1 X334.652 Y47.778
G1 X334.563 Y47.481
G1 X334.332 Y46.532
G1 X333.923 Y47.241
G1 X333.383 Y46.377
G1 X334.065 Y45.195
G1 X333.896 Y44.219
G1 X333.854 Y43.761
G1 X332.863 Y45.478
G1 X332.556 Y44.902
G1 X332.380 Y44.515
G1 X333.718 Y42.197
G1 X333.650 Y41.403
G1 X333.642 Y40.528
G1 X331.934 Y43.487
G1 X331.534 Y42.379
G1 X333.688 Y38.649
G1 X333.698 Y38.446
G1 X333.922 Y36.443
G1 X331.165 Y41.219
G1 X330.852 Y39.960
G1 X334.404 Y33.809
M3 S0
G4 P0.15
G0 X335.510 Y33.501
M3 S90
G4 P0.15
G1 X339.168 Y27.166
G1 X339.871 Y26.596
G1 X340.878 Y26.004
G1 X334.947 Y36.277
G1 X334.697 Y38.509
G1 X342.267 Y25.398
G1 X342.740 Y25.217
G1 X343.515 Y25.036
G1 X334.641 Y40.406
G1 X334.650 Y41.374
G1 X334.712 Y42.084
G1 X344.653 Y24.865
G1 X345.727 Y24.805
G1 X334.848 Y43.648
G1 X334.885 Y44.069
G1 X335.060 Y45.080
G1 X346.755 Y24.825
G1 X347.739 Y24.920
G1 X335.332 Y46.410
G1 X335.531 Y47.232
G1 X335.657 Y47.646
G1 X348.690 Y25.073
G1 X349.304 Y25.192
G1 X349.609 Y25.281
G1 X336.016 Y48.825
G1 X336.415 Y49.933
G1 X350.499 Y25.539
G1 X351.344 Y25.876
G1 X336.854 Y50.974
G1 X337.336 Y51.938
G1 X352.156 Y26.270
G1 X352.946 Y26.702
G1 X337.884 Y52.790
G1 X338.260 Y53.256
G1 X338.510 Y53.505
G1 X353.720 Y27.161
G1 X354.461 Y27.678
G1 X339.171 Y54.160
G1 X339.763 Y54.748
G1 X339.972 Y54.573
G1 X355.171 Y28.247
G1 X355.656 Y28.649
G1 X355.862 Y28.850
G1 X341.698 Y53.383
G1 X342.363 Y53.047
G1 X343.083 Y52.785
G1 X356.528 Y29.498
G1 X357.162 Y30.198
G1 X344.310 Y52.459
G1 X345.449 Y52.287
G1 X357.778 Y30.933
G1 X358.371 Y31.705
G1 X346.534 Y52.207
G1 X347.572 Y52.210
G1 X358.926 Y32.545
G1 X359.110 Y32.824
G1 X359.450 Y33.436
G1 X348.570 Y52.282
G1 X349.047 Y52.338
G1 X349.516 Y52.443
G1 X359.945 Y34.378
G1 X360.409 Y35.376
G1 X350.422 Y52.673
G1 X351.292 Y52.966
G1 X360.828 Y36.449
G1 X361.199 Y37.607
G1 X352.116 Y53.339
G1 X352.935 Y53.721
G1 X361.493 Y38.897
G1 X361.716 Y39.997
G1 X361.745 Y40.261
G1 X353.710 Y54.178
G1 X353.970 Y54.334
G1 X354.454 Y54.689
G1 X361.886 Y41.817
G1 X361.926 Y42.791
G1 X361.899 Y43.594
G1 X355.171 Y55.248
G1 X355.521 Y55.561
G1 X356.624 Y54.530
G1 X361.677 Y45.780
G1 X361.425 Y46.944
G1 X361.088 Y48.095
G1 X360.670 Y49.230
G1 X360.461 Y49.685
G1 X359.376 Y51.564
M3 S0
G4 P0.15
G0 X361.415 Y51.528
M3 S90
G4 P0.15
G1 X364.261 Y56.456
G1 X365.689 Y57.842
G1 X365.963 Y57.604
G1 X361.915 Y50.593
M3 S0
G4 P0.15
G0 X362.359 Y49.562
M3 S90
G4 P0.15
G1 X366.681 Y57.048
G1 X367.110 Y56.739
G1 X367.433 Y56.551
G1 X362.755 Y48.449
M3 S0
G4 P0.15
G0 X363.099 Y47.244
M3 S90
G4 P0.15
G1 X368.218 Y56.111
G1 X369.049 Y55.750
G1 X363.380 Y45.930
M3 S0
G4 P0.15
G0 X363.564 Y44.449
M3 S90
G4 P0.15
G1 X369.923 Y55.463
G1 X370.811 Y55.202
G1 X363.626 Y42.756
M3 S0
G4 P0.15
G0 X363.510 Y40.755
M3 S90
G4 P0.15
G1 X371.748 Y55.024
G1 X372.170 Y54.955
G1 X372.725 Y54.917
G1 X363.093 Y38.234
M3 S0
G4 P0.15
G0 X363.444 Y27.556
M3 S90
G4 P0.15
G1 X363.274 Y27.260
G1 X362.736 Y27.298
G1 X362.305 Y27.383
G1 X362.815 Y28.265
G1 X362.219 Y29.034
G1 X361.403 Y27.620
G1 X361.074 Y27.724
G1 X360.568 Y27.974
G1 X361.661 Y29.867
G1 X361.448 Y30.195
G1 X361.142 Y30.768
G1 X359.770 Y28.392
G1 X359.222 Y28.779
G1 X359.044 Y28.935
G1 X360.664 Y31.741
G1 X360.570 Y31.955
M3 S0
G4 P0.15
G0 X361.463 Y33.611
M3 S90
G4 P0.15
G1 X373.744 Y54.881
G1 X374.581 Y54.902
G1 X374.810 Y54.928
G1 X361.612 Y32.069
G1 X361.755 Y31.742
G1 X362.096 Y31.106
G1 X375.935 Y55.076
G1 X377.140 Y55.364
G1 X362.625 Y30.222
G1 X362.964 Y29.705
G1 X363.194 Y29.408
G1 X378.453 Y55.837
G1 X379.417 Y56.275
G1 X379.902 Y56.548
G1 X363.797 Y28.652
G1 X364.434 Y27.956
G1 X381.554 Y57.609
G1 X382.601 Y58.502
G1 X382.928 Y58.189
G1 X365.113 Y27.333
G1 X365.322 Y27.144
G1 X365.833 Y26.779
G1 X383.598 Y57.549
G1 X384.277 Y56.925
G1 X366.594 Y26.297
G1 X367.107 Y26.011
G1 X367.395 Y25.885
G1 X384.960 Y56.309
G1 X385.644 Y55.692
G1 X368.234 Y25.538
G1 X369.108 Y25.251
G1 X386.294 Y55.019
G1 X386.398 Y54.904
G1 X386.874 Y54.223
G1 X370.022 Y25.035
G1 X370.980 Y24.894
G1 X387.395 Y53.326
G1 X387.862 Y52.335
G1 X371.977 Y24.821
G1 X372.368 Y24.801
G1 X373.015 Y24.819
G1 X388.299 Y51.291
G1 X388.697 Y50.180
G1 X374.099 Y24.897
G1 X374.720 Y24.964
G1 X375.236 Y25.065
G1 X389.016 Y48.933
G1 X389.209 Y47.816
G1 X389.238 Y47.517
G1 X376.434 Y25.340
G1 X377.313 Y25.597
G1 X377.713 Y25.755
G1 X389.343 Y45.900
G1 X389.371 Y44.631
G1 X389.349 Y44.110
G1 X379.109 Y26.374
G1 X379.840 Y26.750
G1 X380.695 Y27.320
G1 X389.197 Y42.046
G1 X389.136 Y41.480
G1 X388.853 Y39.898
G1 X388.736 Y39.449
G1 X382.560 Y28.751
G1 X383.344 Y29.444
G1 X384.289 Y30.486
G1 X385.175 Y31.626
G1 X385.771 Y32.513
G1 X386.874 Y34.423
M3 S0
G4 P0.15
G0 X375.972 Y56.111
M3 S90
G4 P0.15
G1 X379.936 Y62.977
G1 X380.061 Y62.957
G1 X380.866 Y62.939
G1 X380.960 Y62.949
G1 X377.204 Y56.444
G1 X377.885 Y56.678
G1 X378.553 Y56.981
G1 X382.215 Y63.323
M3 S0
G4 P0.15
G0 X385.773 Y65.887
M3 S90
G4 P0.15
G1 X381.946 Y59.258
G1 X380.965 Y58.417
G1 X380.060 Y57.791
G1 X386.092 Y68.238
G1 X386.119 Y68.515
G1 X386.117 Y69.712
G1 X386.088 Y70.032
G1 X384.915 Y67.999
G1 X384.932 Y68.273
G1 X384.833 Y69.446
G1 X384.802 Y69.604
G1 X385.891 Y71.490
G1 X385.792 Y71.991
G1 X385.569 Y72.733
G1 X384.492 Y70.868
G1 X384.274 Y71.463
G1 X384.039 Y71.883
G1 X385.153 Y73.811
G1 X384.774 Y74.696
G1 X384.699 Y74.826
G1 X383.476 Y72.707
G1 X383.184 Y73.016
G1 X382.791 Y73.322
G1 X384.174 Y75.717
G1 X383.591 Y76.506
G1 X382.047 Y73.833
G1 X381.241 Y74.235
G1 X382.946 Y77.189
G1 X382.824 Y77.318
G1 X382.257 Y77.796
G1 X380.403 Y74.585
G1 X379.237 Y74.366
G1 X381.530 Y78.336
G1 X381.078 Y78.645
G1 X380.762 Y78.807
G1 X374.606 Y68.145
G1 X374.663 Y68.532
G1 X374.635 Y69.571
G1 X374.571 Y69.883
G1 X379.961 Y79.219
G1 X379.564 Y79.422
G1 X379.130 Y79.580
G1 X374.248 Y71.125
G1 X373.858 Y72.004
G1 X373.786 Y72.123
G1 X378.262 Y79.876
G1 X377.358 Y80.111
G1 X373.205 Y72.918
G1 X372.496 Y73.489
G1 X376.407 Y80.263
G1 X376.191 Y80.297
G1 X375.385 Y80.294
G1 X371.695 Y73.901
G1 X371.335 Y74.061
G1 X370.827 Y74.198
G1 X374.296 Y80.208
G1 X373.163 Y80.045
G1 X369.828 Y74.268
G1 X369.168 Y74.147
G1 X368.621 Y73.977
G1 X372.029 Y79.881
G1 X371.654 Y79.827
G1 X371.462 Y79.837
G1 X371.288 Y79.918
G1 X371.168 Y80.045
G1 X371.073 Y80.025
G1 X366.701 Y72.452
G1 X366.281 Y72.155
G1 X365.867 Y71.745
G1 X365.799 Y71.660
G1 X365.468 Y71.146
G1 X365.128 Y70.382
G1 X364.825 Y69.314
G1 X364.800 Y69.159
G1 X363.025 Y66.086
G1 X363.122 Y64.844
G1 X363.178 Y64.551
G1 X364.707 Y67.199
G1 X364.809 Y66.591
G1 X365.020 Y65.940
G1 X363.444 Y63.210
G1 X363.744 Y62.259
G1 X363.826 Y62.072
G1 X365.464 Y64.909
G1 X365.764 Y64.359
G1 X366.006 Y64.049
G1 X364.294 Y61.084
G1 X364.664 Y60.459
G1 X364.841 Y60.231
G1 X366.665 Y63.389
G1 X366.880 Y63.219
G1 X367.430 Y62.915
G1 X365.448 Y59.482
G1 X366.099 Y58.810
G1 X368.265 Y62.561
G1 X368.593 Y62.472
G1 X369.227 Y62.428
G1 X366.791 Y58.209
G1 X367.522 Y57.674
G1 X370.376 Y62.617
G1 X370.499 Y62.658
G1 X371.561 Y63.164
G1 X371.832 Y63.339
G1 X368.294 Y57.211
G1 X368.612 Y57.030
G1 X369.105 Y56.816
G1 X376.456 Y69.549
G1 X376.415 Y69.324
G1 X376.340 Y68.274
G1 X376.390 Y67.634
G1 X369.959 Y56.495
G1 X370.847 Y56.234
G1 X372.897 Y59.784
G1 X373.087 Y59.005
G1 X373.249 Y58.594
G1 X371.771 Y56.034
G1 X372.264 Y55.951
G1 X372.743 Y55.918
G1 X373.882 Y57.890
G1 X374.031 Y57.840
G1 X374.448 Y57.776
G1 X374.892 Y57.839
G1 X373.762 Y55.882
G1 X374.532 Y55.901
G1 X374.834 Y55.938
G1 X379.092 Y63.314
G1 X378.620 Y63.583
G1 X378.343 Y63.817
G1 X377.698 Y62.699
G1 X377.548 Y62.771
G1 X377.352 Y62.784
G1 X376.559 Y62.527
G1 X377.660 Y64.434
G1 X377.079 Y65.227
G1 X375.268 Y62.090
G1 X373.977 Y61.654
G1 X376.650 Y66.284
M3 S0
G4 P0.15
G0 X378.736 Y73.497
M3 S90
G4 P0.15
G1 X378.917 Y73.812
M3 S0
G4 P0.15
G0 X369.673 Y79.399
M3 S90
G4 P0.15
G1 X363.105 Y68.025
G1 X363.148 Y68.497
G1 X363.365 Y69.775
G1 X363.623 Y70.720
G1 X367.797 Y77.950
M3 S0
G4 P0.15
G0 X356.828 Y72.529
M3 S90
G4 P0.15
G1 X358.236 Y70.091
G1 X358.583 Y69.111
G1 X358.811 Y68.121
G1 X358.845 Y67.869
G1 X358.686 Y68.313
G1 X358.305 Y68.979
G1 X358.237 Y69.071
G1 X357.710 Y69.635
G1 X357.238 Y70.017
G1 X354.508 Y74.746
G1 X354.373 Y74.848
G1 X353.500 Y75.376
G1 X352.968 Y75.615
G1 X355.727 Y70.836
G1 X355.314 Y71.016
G1 X355.192 Y71.052
G1 X354.500 Y71.161
G1 X351.652 Y76.093
G1 X351.405 Y76.170
G1 X350.463 Y76.354
G1 X353.380 Y71.300
G1 X353.216 Y71.369
G1 X353.122 Y71.380
G1 X352.936 Y71.349
G1 X352.776 Y71.251
G1 X352.508 Y71.010
G1 X349.359 Y76.466
G1 X348.489 Y76.430
G1 X348.352 Y76.410
G1 X351.825 Y70.394
G1 X351.142 Y69.777
G1 X347.394 Y76.269
G1 X346.783 Y76.179
G1 X346.404 Y76.184
G1 X350.553 Y68.998
G1 X350.222 Y68.307
G1 X350.111 Y67.963
G1 X345.347 Y76.213
G1 X344.713 Y76.174
G1 X344.372 Y76.102
G1 X349.772 Y66.749
G1 X349.599 Y65.670
G1 X349.582 Y65.280
G1 X348.640 Y66.910
G1 X348.757 Y65.762
G1 X348.735 Y64.945
G1 X349.634 Y63.389
G1 X349.651 Y63.228
G1 X349.890 Y62.172
G1 X350.177 Y61.470
G1 X350.803 Y60.536
G1 X351.479 Y59.851
G1 X351.810 Y59.619
G1 X354.094 Y55.664
G1 X353.361 Y55.134
G1 X348.498 Y63.556
G1 X348.454 Y63.416
G1 X348.038 Y62.554
G1 X350.374 Y58.507
G1 X349.456 Y58.298
G1 X347.484 Y61.713
G1 X347.047 Y61.102
G1 X346.893 Y60.937
G1 X348.537 Y58.089
G1 X347.619 Y57.879
G1 X346.235 Y60.275
G1 X346.042 Y60.095
G1 X345.500 Y59.749
G1 X346.700 Y57.670
G1 X346.528 Y57.620
G1 X346.440 Y57.569
G1 X346.364 Y57.500
G1 X346.304 Y57.418
G1 X346.262 Y57.325
G1 X346.239 Y57.226
G1 X346.237 Y57.124
G1 X346.256 Y57.023
G1 X346.489 Y56.236
G1 X344.631 Y59.455
G1 X343.694 Y59.278
G1 X347.198 Y53.209
G1 X347.875 Y53.211
G1 X348.214 Y53.248
G1 X347.571 Y54.362
G1 X347.815 Y54.240
G1 X348.368 Y54.164
G1 X348.471 Y54.162
G1 X348.572 Y54.181
G1 X348.686 Y54.231
G1 X349.171 Y53.391
G1 X349.919 Y53.559
G1 X350.081 Y53.614
G1 X349.399 Y54.796
G1 X349.654 Y55.139
G1 X349.933 Y55.670
G1 X350.952 Y53.906
G1 X351.774 Y54.282
G1 X350.429 Y56.611
G1 X350.925 Y57.552
G1 X352.586 Y54.676
M3 S0
G4 P0.15
G0 X354.794 Y56.252
M3 S90
G4 P0.15
G1 X353.208 Y58.999
G1 X353.651 Y58.946
G1 X354.265 Y58.968
G1 X355.458 Y56.901
G1 X355.915 Y57.399
G1 X356.082 Y57.621
G1 X355.214 Y59.124
G1 X355.882 Y59.273
G1 X356.110 Y59.372
G1 X356.659 Y58.422
G1 X357.191 Y59.300
G1 X356.888 Y59.825
G1 X357.413 Y60.319
G1 X357.547 Y60.484
G1 X357.684 Y60.245
G1 X358.111 Y61.155
G1 X358.138 Y61.260
M3 S0
G4 P0.15
G0 X342.660 Y59.268
M3 S90
G4 P0.15
G1 X346.145 Y53.231
G1 X345.449 Y53.291
G1 X345.034 Y53.357
G1 X341.415 Y59.624
M3 S0
G4 P0.15
G0 X340.919 Y55.084
M3 S90
G4 P0.15
G1 X336.787 Y62.241
G1 X336.725 Y62.677
G1 X336.672 Y63.843
G1 X336.688 Y64.212
G1 X342.540 Y54.076
G1 X342.734 Y53.976
G1 X343.599 Y53.661
G1 X343.855 Y53.599
G1 X336.829 Y65.768
M3 S0
G4 P0.15
G0 X338.476 Y64.715
M3 S90
G4 P0.15
G1 X337.091 Y67.114
G1 X337.140 Y67.337
G1 X337.447 Y68.297
G1 X338.589 Y66.320
G1 X338.612 Y66.455
G1 X338.926 Y67.535
G1 X337.843 Y69.411
G1 X338.150 Y70.117
G1 X338.309 Y70.404
G1 X339.399 Y68.516
G1 X339.809 Y69.068
G1 X340.011 Y69.256
G1 X338.819 Y71.321
M3 S0
G4 P0.15
G0 X341.516 Y70.250
M3 S90
G4 P0.15
G1 X341.531 Y70.224
G1 X340.752 Y69.774
G1 X339.364 Y72.176
G1 X339.663 Y72.610
G1 X339.951 Y72.960
G1 X341.383 Y70.479
G1 X341.365 Y70.619
G1 X341.377 Y70.714
G1 X341.406 Y70.805
G1 X341.514 Y70.962
G1 X341.673 Y71.067
G1 X342.035 Y71.151
G1 X340.576 Y73.677
G1 X341.067 Y74.171
G1 X341.246 Y74.317
G1 X342.964 Y71.342
G1 X343.172 Y71.381
G1 X343.943 Y71.447
G1 X341.952 Y74.895
G1 X342.137 Y75.047
G1 X342.707 Y75.387
G1 X345.118 Y71.210
G1 X346.310 Y70.660
G1 X346.574 Y70.488
G1 X343.499 Y75.816
M3 S0
G4 P0.15
; pen 5 of 13: tint 5, #b2348c, 0.5 mm
M0
G0 X396.014 Y73.281
M3 S90
G4 P0.15
G1 X392.833 Y78.791
G1 X392.754 Y79.781
G1 X392.768 Y80.703
G1 X397.790 Y72.006
G1 X399.035 Y71.322
G1 X399.282 Y71.220
G1 X392.878 Y82.313
G1 X393.012 Y83.593
G1 X393.053 Y83.810
G1 X400.609 Y70.722
G1 X401.314 Y70.507
G1 X401.837 Y70.395
G1 X393.312 Y85.161
G1 X393.656 Y86.366
G1 X402.992 Y70.195
G1 X404.107 Y70.065
G1 X394.017 Y87.540
M3 S0
G4 P0.15
G0 X403.052 Y98.892
M3 S90
G4 P0.15
G1 X411.662 Y83.978
G1 X411.596 Y84.205
G1 X411.453 Y85.035
G1 X411.390 Y86.250
G1 X403.970 Y99.101
G1 X404.889 Y99.310
G1 X411.474 Y87.903
G1 X411.636 Y88.894
G1 X411.734 Y89.254
G1 X405.807 Y99.519
G1 X406.729 Y99.722
G1 X412.140 Y90.351
G1 X412.250 Y90.586
G1 X412.660 Y91.250
G1 X407.699 Y99.842
G1 X408.464 Y99.867
G1 X408.738 Y99.843
G1 X413.197 Y92.119
G1 X413.407 Y92.460
G1 X413.236 Y92.551
G1 X413.103 Y92.696
G1 X413.037 Y92.881
G1 X413.048 Y93.078
G1 X413.082 Y93.171
G1 X413.200 Y93.328
G1 X413.370 Y93.427
G1 X413.469 Y93.449
G1 X409.845 Y99.726
G1 X411.026 Y99.481
G1 X414.544 Y93.387
G1 X415.624 Y93.315
G1 X412.280 Y99.109
G1 X413.261 Y98.764
G1 X413.617 Y98.593
G1 X416.742 Y93.179
G1 X417.356 Y93.011
G1 X417.467 Y92.965
G1 X418.028 Y92.653
G1 X418.125 Y92.584
G1 X415.148 Y97.740
G1 X415.964 Y97.230
G1 X416.919 Y96.473
G1 X420.942 Y89.505
G1 X421.098 Y88.320
G1 X421.124 Y87.390
G1 X421.063 Y87.496
G1 X421.076 Y87.335
G1 X421.034 Y86.038
G1 X421.003 Y85.799
G1 X421.091 Y85.648
G1 X421.028 Y84.700
G1 X420.938 Y84.111
G1 X420.753 Y84.432
G1 X420.694 Y84.193
G1 X420.365 Y83.304
G1 X420.700 Y82.724
G1 X420.423 Y81.614
G1 X420.377 Y81.484
G1 X419.861 Y82.378
G1 X419.708 Y82.138
G1 X419.259 Y81.620
G1 X419.981 Y80.369
G1 X419.528 Y79.355
G1 X418.617 Y80.931
G1 X418.275 Y80.635
G1 X417.899 Y80.375
G1 X419.030 Y78.417
G1 X418.512 Y77.514
G1 X417.091 Y79.974
G1 X416.897 Y79.891
G1 X416.758 Y79.854
G1 X416.157 Y79.793
G1 X417.952 Y76.683
G1 X417.376 Y75.881
G1 X415.004 Y79.990
G1 X414.223 Y80.296
G1 X413.539 Y80.727
G1 X416.762 Y75.144
G1 X416.426 Y74.756
G1 X416.115 Y74.465
G1 X402.100 Y98.740
G1 X401.504 Y98.411
G1 X401.326 Y98.281
G1 X405.008 Y91.903
G1 X404.601 Y92.142
G1 X404.028 Y92.348
G1 X403.682 Y92.400
G1 X400.597 Y97.743
G1 X399.921 Y97.115
G1 X402.638 Y92.408
G1 X401.676 Y92.275
G1 X399.253 Y96.472
G1 X398.622 Y95.764
G1 X400.713 Y92.142
G1 X400.485 Y92.111
G1 X400.320 Y92.058
G1 X399.903 Y91.745
G1 X398.027 Y94.994
G1 X397.437 Y94.217
G1 X399.185 Y91.189
G1 X399.055 Y91.074
G1 X398.995 Y90.986
G1 X398.645 Y90.324
G1 X396.884 Y93.375
G1 X396.408 Y92.651
G1 X396.337 Y92.522
G1 X398.148 Y89.385
G1 X398.090 Y89.266
G1 X397.863 Y88.663
G1 X397.771 Y88.238
G1 X395.832 Y91.596
G1 X395.330 Y90.665
G1 X397.600 Y86.734
G1 X397.621 Y85.439
G1 X397.720 Y84.726
G1 X394.876 Y89.652
G1 X394.424 Y88.636
G1 X405.171 Y70.021
G1 X405.709 Y70.009
G1 X406.199 Y70.041
G1 X400.036 Y80.714
G1 X400.599 Y80.363
G1 X400.708 Y80.314
G1 X401.442 Y80.079
G1 X407.197 Y70.112
G1 X408.151 Y70.260
G1 X402.540 Y79.978
G1 X403.273 Y80.049
G1 X403.502 Y80.113
G1 X409.074 Y70.460
G1 X409.846 Y70.658
G1 X409.973 Y70.704
G1 X404.325 Y80.486
G1 X404.803 Y80.793
G1 X405.053 Y81.026
G1 X410.831 Y71.018
G1 X411.061 Y71.102
G1 X411.661 Y71.381
G1 X405.714 Y81.681
G1 X405.927 Y81.902
G1 X406.315 Y82.440
G1 X412.468 Y71.782
G1 X413.242 Y72.241
G1 X406.881 Y83.260
G1 X407.308 Y84.079
G1 X407.363 Y84.225
G1 X414.016 Y72.701
G1 X414.744 Y73.241
G1 X407.707 Y85.429
G1 X407.846 Y86.451
G1 X407.840 Y86.998
G1 X415.440 Y73.834
M3 S0
G4 P0.15
G0 X421.341 Y67.498
M3 S90
G4 P0.15
G1 X425.540 Y60.226
G1 X425.851 Y59.181
G1 X426.332 Y57.054
G1 X418.663 Y70.337
G1 X416.098 Y73.080
G1 X416.060 Y73.045
G1 X426.668 Y54.671
G1 X426.842 Y52.823
G1 X426.850 Y52.556
G1 X415.362 Y72.454
G1 X414.634 Y71.915
G1 X426.885 Y50.695
G1 X426.833 Y48.986
G1 X413.865 Y71.448
G1 X413.091 Y70.989
G1 X426.709 Y47.401
G1 X426.623 Y46.554
G1 X426.519 Y45.930
G1 X412.292 Y70.572
G1 X411.473 Y70.190
G1 X426.280 Y44.544
G1 X425.980 Y43.263
G1 X410.616 Y69.875
G1 X410.166 Y69.710
G1 X409.737 Y69.598
G1 X425.641 Y42.050
G1 X425.276 Y40.883
G1 X408.831 Y69.366
G1 X408.676 Y69.329
G1 X407.884 Y69.207
G1 X424.869 Y39.788
G1 X424.760 Y39.494
G1 X424.433 Y38.743
G1 X406.915 Y69.085
G1 X405.913 Y69.020
G1 X423.976 Y37.734
G1 X423.489 Y36.777
G1 X404.870 Y69.027
G1 X404.285 Y69.039
G1 X403.792 Y69.095
G1 X407.620 Y62.464
G1 X407.403 Y62.646
G1 X406.311 Y63.350
G1 X405.976 Y63.511
G1 X402.677 Y69.225
G1 X402.323 Y69.269
G1 X401.513 Y69.442
G1 X404.621 Y64.059
G1 X404.336 Y64.137
G1 X403.656 Y64.237
G1 X403.471 Y64.251
G1 X400.280 Y69.777
G1 X399.788 Y69.930
G1 X398.954 Y70.274
G1 X402.390 Y64.322
G1 X401.614 Y64.374
G1 X401.251 Y64.496
G1 X398.418 Y69.403
G1 X398.054 Y68.741
G1 X397.879 Y68.536
G1 X399.962 Y64.927
G1 X398.674 Y65.359
G1 X397.221 Y67.876
G1 X396.562 Y67.216
G1 X397.385 Y65.791
G1 X396.496 Y66.089
G1 X396.311 Y66.114
G1 X396.176 Y66.086
G1 X395.904 Y66.556
G1 X395.246 Y65.896
G1 X395.496 Y65.464
G1 X394.845 Y64.790
G1 X394.636 Y65.153
G1 X394.075 Y64.324
G1 X394.195 Y64.117
M3 S0
G4 P0.15
G0 X406.805 Y61.841
M3 S90
G4 P0.15
G1 X409.377 Y57.387
G1 X409.503 Y56.941
G1 X409.899 Y54.975
G1 X409.941 Y54.610
G1 X405.242 Y62.750
G1 X404.750 Y62.978
G1 X404.156 Y63.153
G1 X403.953 Y63.183
G1 X410.154 Y52.441
G1 X410.193 Y51.503
G1 X410.172 Y50.610
G1 X402.852 Y63.290
G1 X401.771 Y63.361
G1 X410.104 Y48.928
G1 X409.951 Y47.393
G1 X400.550 Y63.676
G1 X399.262 Y64.108
G1 X409.713 Y46.006
G1 X409.627 Y45.534
G1 X409.417 Y44.718
G1 X397.973 Y64.539
G1 X396.685 Y64.971
G1 X409.076 Y43.508
G1 X408.694 Y42.370
G1 X395.932 Y64.475
G1 X395.281 Y63.802
G1 X408.261 Y41.319
G1 X408.029 Y40.765
G1 X407.798 Y40.321
G1 X394.631 Y63.129
G1 X393.981 Y62.453
G1 X407.306 Y39.374
G1 X407.123 Y39.021
G1 X406.777 Y38.491
G1 X393.369 Y61.714
G1 X392.937 Y61.192
G1 X392.773 Y60.946
G1 X406.225 Y37.646
G1 X406.069 Y37.407
G1 X405.635 Y36.868
G1 X392.216 Y60.111
G1 X391.695 Y59.214
G1 X405.010 Y36.151
G1 X404.480 Y35.604
G1 X404.351 Y35.492
G1 X391.194 Y58.281
G1 X390.717 Y57.307
G1 X403.659 Y34.891
G1 X402.922 Y34.367
G1 X390.249 Y56.318
G1 X389.827 Y55.248
G1 X402.181 Y33.852
G1 X401.390 Y33.420
G1 X389.405 Y54.179
G1 X389.190 Y53.512
M3 S0
G4 P0.15
G0 X390.220 Y50.968
M3 S90
G4 P0.15
G1 X400.562 Y33.056
G1 X400.221 Y32.913
G1 X399.694 Y32.758
G1 X390.901 Y47.989
M3 S0
G4 P0.15
G0 X391.042 Y45.944
M3 S90
G4 P0.15
G1 X398.790 Y32.524
G1 X397.847 Y32.357
G1 X391.051 Y44.129
M3 S0
G4 P0.15
G0 X390.954 Y42.497
M3 S90
G4 P0.15
G1 X396.857 Y32.273
G1 X395.810 Y32.286
G1 X390.778 Y41.002
M3 S0
G4 P0.15
G0 X390.532 Y39.628
M3 S90
G4 P0.15
G1 X394.679 Y32.445
G1 X394.105 Y32.532
G1 X393.475 Y32.731
G1 X390.214 Y38.378
M3 S0
G4 P0.15
G0 X389.856 Y37.199
M3 S90
G4 P0.15
G1 X392.152 Y33.221
G1 X391.744 Y33.418
G1 X390.973 Y33.908
G1 X390.493 Y34.295
G1 X389.463 Y36.079
M3 S0
G4 P0.15
G0 X395.453 Y29.537
M3 S90
G4 P0.15
G1 X394.328 Y31.487
G1 X395.467 Y31.314
G1 X397.634 Y27.561
G1 X398.006 Y27.276
G1 X399.138 Y26.557
G1 X399.301 Y26.473
G1 X396.530 Y31.272
G1 X396.851 Y31.269
G1 X397.538 Y31.327
G1 X400.736 Y25.787
G1 X401.475 Y25.495
G1 X402.037 Y25.334
G1 X398.504 Y31.453
G1 X399.436 Y31.639
G1 X403.233 Y25.063
G1 X404.379 Y24.877
G1 X400.324 Y31.901
G1 X400.582 Y31.980
G1 X401.174 Y32.228
G1 X405.455 Y24.814
G1 X405.754 Y24.801
G1 X406.482 Y24.835
G1 X401.993 Y32.610
G1 X402.780 Y33.046
G1 X407.467 Y24.929
G1 X408.423 Y25.073
G1 X403.520 Y33.565
G1 X404.258 Y34.087
G1 X409.354 Y25.260
G1 X410.254 Y25.501
G1 X404.950 Y34.688
G1 X405.183 Y34.893
G1 X405.614 Y35.338
G1 X411.141 Y25.765
G1 X411.996 Y26.085
G1 X406.250 Y36.037
G1 X406.855 Y36.789
G1 X412.820 Y26.458
G1 X413.436 Y26.748
G1 X413.629 Y26.857
G1 X407.409 Y37.630
G1 X407.960 Y38.475
G1 X414.413 Y27.299
G1 X414.694 Y27.458
G1 X415.173 Y27.782
G1 X408.455 Y39.417
G1 X408.946 Y40.367
G1 X415.920 Y28.288
G1 X416.523 Y28.696
G1 X416.660 Y28.806
G1 X409.384 Y41.409
G1 X409.602 Y41.933
G1 X409.793 Y42.501
G1 X417.371 Y29.374
G1 X417.778 Y29.699
G1 X418.069 Y29.966
G1 X410.172 Y43.644
G1 X410.493 Y44.887
G1 X418.748 Y30.590
G1 X419.102 Y30.915
G1 X419.411 Y31.241
G1 X410.767 Y46.214
G1 X410.922 Y47.074
G1 X410.981 Y47.643
G1 X420.057 Y31.923
G1 X420.359 Y32.242
G1 X420.683 Y32.638
G1 X411.134 Y49.178
G1 X411.179 Y50.899
G1 X421.293 Y33.383
G1 X421.515 Y33.654
G1 X421.876 Y34.172
G1 X411.142 Y52.764
G1 X411.129 Y53.029
G1 X410.906 Y54.972
G1 X422.445 Y34.987
G1 X422.975 Y35.868
G1 X410.287 Y57.845
M3 S0
G4 P0.15
G0 X426.423 Y39.089
M3 S90
G4 P0.15
G1 X446.764 Y74.320
G1 X447.211 Y74.219
G1 X447.697 Y74.137
G1 X426.447 Y37.331
G1 X426.627 Y37.052
G1 X427.039 Y36.555
G1 X448.644 Y73.977
G1 X449.591 Y73.817
G1 X427.663 Y35.836
G1 X428.202 Y35.327
G1 X428.348 Y35.223
G1 X450.537 Y73.655
G1 X451.261 Y73.484
G1 X451.438 Y73.416
G1 X429.087 Y34.702
G1 X429.374 Y34.499
G1 X429.867 Y34.254
G1 X452.287 Y73.086
G1 X452.986 Y72.646
G1 X453.043 Y72.595
G1 X430.700 Y33.896
G1 X431.189 Y33.711
G1 X431.572 Y33.607
G1 X453.728 Y71.982
G1 X454.063 Y71.681
G1 X454.377 Y71.307
G1 X432.470 Y33.362
G1 X432.805 Y33.270
G1 X433.396 Y33.167
G1 X454.992 Y70.572
G1 X455.056 Y70.495
G1 X455.548 Y69.735
G1 X434.340 Y33.001
G1 X434.497 Y32.973
G1 X435.325 Y32.908
G1 X456.098 Y68.887
G1 X456.222 Y68.695
G1 X456.598 Y67.954
G1 X436.319 Y32.830
G1 X436.706 Y32.799
G1 X437.350 Y32.814
G1 X457.069 Y66.969
G1 X457.472 Y65.867
G1 X438.420 Y32.868
G1 X439.543 Y33.013
G1 X457.834 Y64.694
G1 X458.145 Y63.433
G1 X440.687 Y33.195
G1 X441.782 Y33.448
G1 X441.895 Y33.486
G1 X458.383 Y62.044
G1 X458.534 Y61.076
G1 X458.572 Y60.572
G1 X443.186 Y33.923
G1 X443.851 Y34.147
G1 X444.541 Y34.470
G1 X458.693 Y58.981
G1 X458.709 Y58.761
G1 X458.697 Y57.190
G1 X446.067 Y35.313
G1 X447.031 Y35.899
G1 X447.764 Y36.452
G1 X458.597 Y55.216
G1 X458.463 Y53.728
G1 X458.315 Y52.927
G1 X449.730 Y38.058
G1 X450.569 Y38.802
G1 X451.763 Y40.034
G1 X452.247 Y40.618
G1 X457.611 Y49.908
M3 S0
G4 P0.15
G0 X454.182 Y41.385
M3 S90
G4 P0.15
G1 X445.012 Y25.503
G1 X444.379 Y25.652
G1 X444.111 Y25.743
G1 X451.206 Y38.030
G1 X449.468 Y36.488
G1 X449.125 Y36.227
G1 X443.243 Y26.038
G1 X442.374 Y26.333
G1 X447.323 Y34.906
G1 X445.723 Y33.934
G1 X441.526 Y26.665
G1 X440.699 Y27.033
G1 X444.287 Y33.247
G1 X442.990 Y32.801
G1 X439.893 Y27.437
G1 X439.101 Y27.864
G1 X441.724 Y32.408
G1 X440.526 Y32.133
G1 X438.326 Y28.323
G1 X438.126 Y28.447
G1 X437.581 Y28.833
G1 X439.402 Y31.986
G1 X438.279 Y31.842
G1 X436.844 Y29.355
G1 X436.140 Y29.937
G1 X437.222 Y31.811
G1 X436.704 Y31.799
G1 X436.198 Y31.836
G1 X435.447 Y30.536
G1 X434.787 Y31.192
G1 X435.204 Y31.914
G1 X434.395 Y31.978
G1 X434.218 Y32.007
G1 X434.126 Y31.848
M3 S0
G4 P0.15
G0 X427.680 Y43.066
M3 S90
G4 P0.15
G1 X445.845 Y74.529
G1 X444.926 Y74.738
G1 X428.221 Y45.804
M3 S0
G4 P0.15
G0 X428.484 Y48.058
M3 S90
G4 P0.15
G1 X444.008 Y74.946
G1 X443.089 Y75.155
G1 X428.565 Y49.998
M3 S0
G4 P0.15
G0 X428.574 Y51.814
M3 S90
G4 P0.15
G1 X442.170 Y75.364
G1 X441.252 Y75.573
G1 X428.489 Y53.467
M3 S0
G4 P0.15
G0 X428.344 Y55.015
M3 S90
G4 P0.15
G1 X440.310 Y75.742
G1 X438.675 Y74.709
G1 X428.150 Y56.480
M3 S0
G4 P0.15
G0 X427.901 Y57.849
M3 S90
G4 P0.15
G1 X437.033 Y73.665
G1 X436.293 Y73.135
G1 X435.479 Y72.458
G1 X435.056 Y72.042
G1 X427.605 Y59.136
M3 S0
G4 P0.15
G0 X427.273 Y60.361
M3 S90
G4 P0.15
G1 X431.647 Y67.937
M3 S0
G4 P0.15
G0 X434.954 Y78.282
M3 S90
G4 P0.15
G1 X429.914 Y69.552
G1 X429.378 Y67.874
G1 X428.888 Y65.975
G1 X437.764 Y81.350
G1 X438.576 Y80.955
G1 X432.975 Y71.254
G1 X433.944 Y72.349
G1 X434.792 Y73.185
G1 X435.444 Y73.730
G1 X439.395 Y80.574
G1 X440.254 Y80.262
G1 X437.190 Y74.954
G1 X438.825 Y75.987
G1 X441.114 Y79.951
G1 X441.524 Y79.805
G1 X441.995 Y79.677
G1 X440.335 Y76.802
G1 X441.256 Y76.597
G1 X442.893 Y79.432
G1 X443.791 Y79.187
G1 X442.175 Y76.388
G1 X443.093 Y76.180
G1 X444.720 Y78.998
G1 X445.657 Y78.820
G1 X444.012 Y75.971
G1 X444.931 Y75.762
G1 X446.601 Y78.654
G1 X447.582 Y78.553
G1 X445.849 Y75.553
G1 X446.768 Y75.344
G1 X448.578 Y78.480
G1 X449.608 Y78.463
G1 X447.696 Y75.151
G1 X448.643 Y74.991
G1 X450.674 Y78.509
G1 X451.764 Y78.598
G1 X449.589 Y74.831
G1 X450.536 Y74.671
G1 X452.868 Y78.711
G1 X454.028 Y78.920
G1 X451.457 Y74.466
G1 X451.590 Y74.429
G1 X452.313 Y74.149
G1 X455.248 Y79.231
G1 X456.491 Y79.586
G1 X453.120 Y73.747
G1 X453.558 Y73.467
G1 X453.852 Y73.213
G1 X457.816 Y80.080
G1 X458.424 Y80.328
G1 X459.250 Y80.764
G1 X454.537 Y72.600
G1 X454.807 Y72.351
G1 X455.177 Y71.909
G1 X460.754 Y81.569
G1 X462.073 Y82.433
G1 X462.477 Y82.753
G1 X455.792 Y71.174
G1 X455.879 Y71.065
G1 X456.349 Y70.339
G1 X464.493 Y84.445
G1 X464.672 Y84.620
G1 X465.277 Y84.003
G1 X456.898 Y69.490
G1 X457.102 Y69.171
G1 X457.407 Y68.571
G1 X465.931 Y83.335
G1 X466.585 Y82.667
G1 X457.893 Y67.613
G1 X458.299 Y66.517
G1 X467.238 Y82.000
G1 X467.896 Y81.339
G1 X458.691 Y65.395
G1 X459.002 Y64.134
G1 X468.571 Y80.709
G1 X469.246 Y80.078
G1 X459.276 Y62.808
G1 X459.497 Y61.391
G1 X469.921 Y79.447
G1 X470.596 Y78.816
G1 X459.632 Y59.825
G1 X459.708 Y58.816
G1 X459.705 Y58.151
G1 X471.271 Y78.185
G1 X471.504 Y77.968
G1 X471.911 Y77.493
G1 X459.691 Y56.328
G1 X459.511 Y54.216
G1 X472.533 Y76.770
G1 X472.603 Y76.688
G1 X473.099 Y75.951
G1 X459.108 Y51.717
G1 X458.990 Y51.093
G1 X458.545 Y49.538
G1 X457.978 Y47.996
G1 X457.904 Y47.832
G1 X473.626 Y75.064
G1 X474.131 Y74.138
G1 X445.927 Y25.288
G1 X446.875 Y25.130
G1 X474.612 Y73.171
G1 X475.059 Y72.146
G1 X447.831 Y24.985
G1 X448.821 Y24.901
G1 X475.494 Y71.099
G1 X475.890 Y69.984
G1 X449.824 Y24.837
G1 X450.860 Y24.831
G1 X467.114 Y52.984
M3 S0
G4 P0.15
G0 X465.996 Y49.248
M3 S90
G4 P0.15
G1 X451.896 Y24.826
G1 X452.221 Y24.824
G1 X452.965 Y24.878
G1 X465.499 Y46.588
M3 S0
G4 P0.15
G0 X465.307 Y44.455
M3 S90
G4 P0.15
G1 X454.050 Y24.957
G1 X454.446 Y24.985
G1 X455.167 Y25.092
G1 X465.345 Y42.720
M3 S0
G4 P0.15
G0 X465.470 Y41.137
M3 S90
G4 P0.15
G1 X456.303 Y25.260
G1 X456.685 Y25.316
G1 X457.488 Y25.512
G1 X465.703 Y39.740
M3 S0
G4 P0.15
G0 X466.008 Y38.469
M3 S90
G4 P0.15
G1 X458.697 Y25.806
G1 X458.884 Y25.852
G1 X459.981 Y26.230
G1 X466.379 Y37.312
M3 S0
G4 P0.15
G0 X466.800 Y36.240
M3 S90
G4 P0.15
G1 X461.352 Y26.804
G1 X461.740 Y26.975
G1 X462.841 Y27.583
G1 X467.272 Y35.259
M3 S0
G4 P0.15
G0 X467.791 Y34.356
M3 S90
G4 P0.15
G1 X464.423 Y28.524
G1 X465.973 Y29.576
G1 X466.155 Y29.723
G1 X468.350 Y33.525
M3 S0
G4 P0.15
G0 X468.948 Y32.762
M3 S90
G4 P0.15
G1 X468.132 Y31.348
G1 X469.264 Y32.411
M3 S0
G4 P0.15
G0 X472.008 Y32.209
M3 S90
G4 P0.15
G1 X467.312 Y40.343
G1 X467.244 Y40.657
G1 X467.059 Y42.122
G1 X467.048 Y42.600
G1 X473.606 Y31.241
G1 X474.350 Y30.892
G1 X474.964 Y30.689
G1 X467.010 Y44.466
G1 X467.137 Y46.046
G1 X476.144 Y30.445
G1 X477.201 Y30.414
G1 X467.353 Y47.472
G1 X467.635 Y48.783
G1 X478.163 Y30.548
G1 X478.597 Y30.617
G1 X479.080 Y30.760
G1 X467.958 Y50.023
G1 X468.113 Y50.592
G1 X468.313 Y51.210
G1 X479.968 Y31.022
G1 X480.808 Y31.367
G1 X468.692 Y52.352
G1 X469.100 Y53.445
G1 X481.630 Y31.743
G1 X482.425 Y32.166
G1 X469.539 Y54.485
G1 X469.983 Y55.517
G1 X483.189 Y32.643
G1 X483.710 Y32.993
G1 X483.927 Y33.166
G1 X470.454 Y56.500
G1 X470.718 Y57.039
G1 X470.943 Y57.453
G1 X484.639 Y33.732
G1 X485.314 Y34.363
G1 X471.448 Y58.379
G1 X471.983 Y59.253
G1 X485.985 Y35.000
G1 X486.104 Y35.112
G1 X486.617 Y35.706
G1 X472.544 Y60.081
G1 X473.124 Y60.876
G1 X487.240 Y36.426
G1 X487.425 Y36.640
G1 X487.829 Y37.207
G1 X473.742 Y61.605
G1 X474.392 Y62.280
G1 X488.396 Y38.025
G1 X488.929 Y38.901
G1 X475.066 Y62.913
G1 X475.756 Y63.517
G1 X489.436 Y39.823
G1 X489.816 Y40.549
G1 X489.918 Y40.788
G1 X476.446 Y64.121
G1 X477.137 Y64.726
G1 X490.360 Y41.822
G1 X490.797 Y42.866
G1 X477.962 Y65.096
G1 X479.206 Y64.743
G1 X491.178 Y44.005
G1 X491.315 Y44.413
G1 X491.520 Y45.213
G1 X480.423 Y64.434
G1 X481.475 Y64.412
G1 X491.819 Y46.495
G1 X492.061 Y47.877
G1 X482.526 Y64.391
G1 X483.580 Y64.366
G1 X492.197 Y49.441
G1 X492.244 Y49.987
G1 X492.257 Y51.137
G1 X484.783 Y64.083
G1 X485.063 Y63.991
G1 X486.191 Y63.443
G1 X492.190 Y53.052
G1 X492.132 Y53.909
G1 X491.945 Y55.144
G1 X491.891 Y55.370
G1 X487.892 Y62.298
M3 S0
G4 P0.15
G0 X494.268 Y71.051
M3 S90
G4 P0.15
G1 X492.560 Y74.010
G1 X492.963 Y73.994
G1 X493.402 Y74.115
G1 X493.511 Y74.163
G1 X495.163 Y71.302
G1 X496.007 Y71.639
G1 X494.166 Y74.828
G1 X494.492 Y75.292
G1 X494.699 Y75.705
G1 X496.831 Y72.013
G1 X497.627 Y72.433
G1 X495.165 Y76.697
G1 X495.603 Y77.739
G1 X498.424 Y72.853
G1 X499.177 Y73.349
G1 X496.041 Y78.780
G1 X496.480 Y79.821
G1 X499.910 Y73.878
G1 X500.616 Y74.456
G1 X492.386 Y88.710
G1 X492.103 Y87.401
G1 X495.774 Y81.043
G1 X494.794 Y80.941
G1 X491.699 Y86.301
G1 X491.490 Y85.789
G1 X491.213 Y85.343
G1 X493.813 Y80.839
G1 X492.832 Y80.738
G1 X490.641 Y84.534
G1 X490.009 Y83.828
G1 X491.852 Y80.636
G1 X490.871 Y80.535
G1 X489.311 Y83.238
G1 X488.974 Y82.961
G1 X488.567 Y82.725
G1 X489.903 Y80.412
G1 X489.776 Y80.339
G1 X489.653 Y80.191
G1 X489.615 Y80.102
G1 X489.594 Y79.911
G1 X489.993 Y78.457
G1 X487.773 Y82.302
G1 X486.869 Y82.067
G1 X493.373 Y70.802
G1 X492.905 Y70.671
G1 X492.453 Y70.594
G1 X485.870 Y81.997
G1 X484.779 Y82.086
G1 X491.508 Y70.433
G1 X491.348 Y70.405
G1 X490.526 Y70.334
G1 X483.565 Y82.389
G1 X482.845 Y82.695
G1 X482.744 Y82.751
G1 X482.239 Y83.121
G1 X481.883 Y83.503
G1 X489.525 Y70.267
G1 X488.485
G1 X477.950 Y88.515
G1 X478.094 Y89.018
G1 X478.327 Y89.662
G1 X481.279 Y84.548
G1 X481.059 Y85.266
G1 X481.038 Y85.380
G1 X480.971 Y86.396
G1 X481.000 Y86.832
G1 X478.732 Y90.761
G1 X479.179 Y91.786
G1 X481.201 Y88.285
G1 X481.335 Y88.892
G1 X481.554 Y89.473
G1 X479.657 Y92.759
G1 X480.163 Y93.682
G1 X482.042 Y90.428
G1 X482.174 Y90.623
G1 X482.661 Y91.156
G1 X480.680 Y94.587
G1 X481.239 Y95.418
G1 X483.358 Y91.748
G1 X484.057 Y92.338
G1 X481.800 Y96.247
G1 X482.400 Y97.008
G1 X484.755 Y92.928
G1 X484.986 Y93.107
G1 X485.529 Y93.388
G1 X483.000 Y97.769
G1 X483.141 Y97.947
G1 X483.631 Y98.475
G1 X486.347 Y93.770
G1 X487.346 Y93.841
G1 X484.272 Y99.164
G1 X484.602 Y99.518
G1 X484.701 Y99.606
G1 X484.789 Y99.545
G1 X484.878 Y99.509
G1 X484.972 Y99.490
G1 X485.119 Y99.499
G1 X488.350 Y93.902
G1 X488.892 Y93.880
G1 X489.377 Y93.781
G1 X489.478 Y93.748
G1 X485.932 Y99.890
G1 X486.735 Y100.300
G1 X491.421 Y92.183
G1 X491.771 Y91.724
G1 X492.202 Y90.870
G1 X492.236 Y90.772
G1 X501.313 Y75.049
G1 X501.960 Y75.729
G1 X497.474 Y83.499
G1 X497.705 Y83.331
G1 X498.515 Y82.919
G1 X498.922 Y82.791
G1 X502.600 Y76.421
G1 X503.192 Y77.194
G1 X500.100 Y82.551
G1 X500.607 Y82.505
G1 X501.137 Y82.554
G1 X503.748 Y78.032
G1 X504.002 Y78.426
G1 X504.267 Y78.932
G1 X502.021 Y82.822
G1 X502.359 Y82.963
G1 X502.810 Y83.255
G1 X504.762 Y79.875
G1 X504.869 Y80.078
G1 X505.214 Y80.892
G1 X503.519 Y83.828
G1 X504.155 Y84.526
G1 X505.650 Y81.938
G1 X506.032 Y83.075
G1 X504.753 Y85.291
G1 X505.072 Y85.778
G1 X505.260 Y86.212
G1 X506.382 Y84.269
G1 X506.689 Y85.538
G1 X505.641 Y87.353
G1 X505.716 Y87.690
G1 X505.830 Y88.826
G1 X506.891 Y86.988
G1 X506.963 Y88.664
G1 X499.925 Y100.854
G1 X500.505 Y100.570
G1 X501.503 Y99.921
G1 X506.837 Y90.681
G1 X506.826 Y90.834
G1 X506.452 Y92.767
G1 X506.189 Y93.604
G1 X503.622 Y98.051
M3 S0
G4 P0.15
G0 X498.562 Y101.413
M3 S90
G4 P0.15
G1 X503.162 Y93.446
G1 X502.963 Y93.550
G1 X502.385 Y93.750
G1 X501.899 Y93.834
G1 X497.281 Y101.833
G1 X496.480 Y102.027
G1 X496.102 Y102.074
G1 X500.756 Y94.014
G1 X500.174 Y94.106
G1 X500.126 Y94.280
G1 X500.074 Y94.363
G1 X500.008 Y94.434
G1 X499.841 Y94.532
G1 X499.649 Y94.559
G1 X499.552 Y94.544
G1 X499.438 Y94.497
G1 X494.983 Y102.213
G1 X494.573 Y102.264
G1 X493.915 Y102.263
G1 X498.717 Y93.945
G1 X498.001 Y93.386
G1 X492.877 Y102.260
G1 X492.620
G1 X491.884 Y102.180
G1 X497.294 Y92.811
G1 X496.890 Y92.412
G1 X496.661 Y92.107
G1 X490.929 Y102.035
G1 X490.299 Y101.905
G1 X490.019 Y101.810
G1 X496.147 Y91.197
G1 X495.816 Y90.479
G1 X495.710 Y90.154
G1 X489.162 Y101.495
G1 X488.340 Y101.120
G1 X495.381 Y88.924
G1 X495.198 Y87.846
G1 Y87.441
G1 X487.537 Y100.710
M3 S0
G4 P0.15
G0 X469.641 Y104.447
M3 S90
G4 P0.15
G1 X468.086 Y101.753
G1 X468.189 Y103.083
G1 X468.157 Y103.676
G1 X469.299 Y105.654
G1 X469.134 Y106.238
G1 X468.908 Y106.778
G1 X467.973 Y105.158
G1 X467.839 Y105.814
G1 X467.628 Y106.360
G1 X468.449 Y107.781
G1 X467.938 Y108.696
G1 X467.152 Y107.335
G1 X466.872 Y107.734
G1 X466.538 Y108.072
G1 X467.404 Y109.573
G1 X466.823 Y110.366
G1 X465.862 Y108.702
G1 X465.122 Y109.219
G1 X466.231 Y111.140
G1 X465.590 Y111.830
G1 X464.353 Y109.688
G1 X463.711 Y110.006
G1 X463.532 Y110.066
G1 X464.949 Y112.520
G1 X464.259 Y113.124
G1 X462.630 Y110.303
G1 X462.100 Y110.329
G1 X461.590 Y110.301
G1 X463.543 Y113.685
G1 X462.805 Y114.207
G1 X460.844 Y110.810
G1 X460.713 Y110.953
G1 X460.543 Y111.034
G1 X460.355 Y111.047
G1 X460.175 Y110.988
G1 X460.030 Y110.867
G1 X459.380 Y110.073
G1 X462.061 Y114.717
G1 X461.281 Y115.166
G1 X441.486 Y80.880
G1 X440.626 Y81.191
G1 X460.478 Y115.576
G1 X459.659 Y115.957
G1 X451.512 Y101.847
G1 X451.667 Y103.113
G1 X451.658 Y103.899
G1 X458.828 Y116.317
G1 X457.955 Y116.607
G1 X451.485 Y105.400
G1 X451.394 Y105.837
G1 X451.102 Y106.536
G1 X457.083 Y116.896
G1 X456.931 Y116.946
G1 X456.171 Y117.115
G1 X450.594 Y107.456
G1 X450.095 Y108.104
G1 X449.992 Y108.213
G1 X455.242 Y117.307
G1 X454.282 Y117.444
G1 X449.322 Y108.853
G1 X448.960 Y109.143
G1 X448.574 Y109.357
G1 X453.292 Y117.529
G1 X452.282 Y117.579
G1 X447.748 Y109.726
G1 X447.366 Y109.809
G1 X447.245 Y109.821
G1 X446.754 Y109.806
G1 X451.251 Y117.595
G1 X450.285 Y117.548
G1 X450.175 Y117.530
G1 X445.618 Y109.637
G1 X444.427 Y109.375
G1 X449.027 Y117.343
G1 X447.818 Y117.048
G1 X444.112 Y110.629
G1 X444.051 Y110.765
G1 X443.988 Y110.841
G1 X443.825 Y110.950
G1 X443.632 Y110.987
G1 X443.440 Y110.947
G1 X443.354 Y110.900
G1 X443.216 Y110.760
G1 X442.622 Y109.848
G1 X446.570 Y116.686
G1 X445.322 Y116.324
G1 X433.727 Y96.242
G1 X433.429 Y94.275
G1 X433.403 Y93.881
G1 X440.514 Y106.198
G1 X440.354 Y105.694
G1 X440.143 Y104.490
G1 X440.093 Y103.668
G1 X433.270 Y91.850
G1 X433.260 Y91.707
G1 X433.310 Y90.119
G1 X440.075 Y101.836
G1 X440.111 Y101.200
G1 X440.250 Y100.339
G1 X433.511 Y88.667
G1 X433.558 Y88.358
G1 X433.824 Y87.410
G1 X440.583 Y99.116
G1 X440.704 Y98.779
G1 X441.063 Y98.147
G1 X434.264 Y86.373
G1 X434.441 Y85.965
G1 X434.773 Y85.453
G1 X441.679 Y97.415
G1 X441.958 Y97.114
G1 X442.369 Y96.810
G1 X435.336 Y84.629
G1 X435.971 Y83.929
G1 X443.127 Y96.322
G1 X443.828 Y96.008
G1 X443.961 Y95.968
G1 X436.648 Y83.301
G1 X436.947 Y83.052
G1 X437.384 Y82.775
G1 X444.886 Y95.769
G1 X445.908 Y95.739
G1 X438.144 Y82.293
G1 X438.296 Y82.197
G1 X438.948 Y81.885
G1 X447.084 Y95.977
G1 X447.722 Y96.235
G1 X447.820 Y96.288
G1 X448.358 Y96.664
G1 X448.689 Y96.956
G1 X439.767 Y81.503
M3 S0
G4 P0.15
G0 X442.369 Y80.611
M3 S90
G4 P0.15
G1 X457.006 Y105.962
M3 S0
G4 P0.15
G0 X444.067 Y115.952
M3 S90
G4 P0.15
G1 X434.323 Y99.074
G1 X434.371 Y99.283
G1 X435.188 Y101.975
G1 X435.642 Y103.159
G1 X441.427 Y113.178
M3 S0
G4 P0.15
G0 X459.251 Y97.251
M3 S90
G4 P0.15
G1 X457.183 Y93.669
G1 X457.194 Y93.834
G1 X457.174 Y93.928
G1 X457.083 Y94.096
G1 X457.016 Y94.163
G1 X456.848 Y94.255
G1 X456.754 Y94.275
G1 X456.487 Y94.263
G1 X458.547 Y97.831
G1 X457.918 Y98.542
G1 X455.399 Y94.180
G1 X454.312 Y94.096
G1 X457.353 Y99.363
G1 X457.042 Y99.871
G1 X456.861 Y100.312
G1 X453.224 Y94.012
G1 X452.137 Y93.928
G1 X456.556 Y101.583
G1 X456.493 Y102.016
G1 X456.512 Y103.306
G1 X443.268 Y80.366
G1 X444.166 Y80.122
G1 X450.909 Y91.803
G1 X450.956 Y90.503
G1 X450.998 Y90.157
G1 X445.102 Y79.943
G1 X446.039 Y79.766
G1 X451.346 Y88.960
G1 X451.492 Y88.744
G1 X451.558 Y88.683
G1 X451.888 Y88.433
G1 X452.037 Y88.356
G1 X446.993 Y79.619
G1 X447.974 Y79.518
G1 X452.948 Y88.133
G1 X453.358 Y88.140
G1 X454.031 Y88.376
G1 X454.175 Y88.460
G1 X448.987 Y79.473
G1 X450.018 Y79.459
G1 X460.008 Y96.762
G1 X460.490 Y96.510
G1 X460.837 Y96.398
G1 X451.109 Y79.548
G1 X452.200 Y79.637
G1 X461.725 Y96.136
G1 X461.941 Y96.082
G1 X462.695 Y96.015
G1 X453.340 Y79.812
G1 X454.144 Y79.957
G1 X454.525 Y80.065
G1 X463.785 Y96.104
G1 X463.942 Y96.125
G1 X464.091 Y96.171
G1 X464.870 Y96.549
G1 X465.245 Y96.832
G1 X455.769 Y80.420
G1 X456.507 Y80.630
G1 X457.058 Y80.852
G1 X469.870 Y103.044
G1 X469.964 Y102.466
G1 X470.026 Y101.514
G1 X458.458 Y81.476
G1 X459.952 Y82.264
G1 X470.093 Y99.830
G1 X470.090 Y99.146
G1 X470.014 Y97.893
G1 X461.614 Y83.344
G1 X463.374 Y84.749
G1 X463.582 Y84.953
G1 X469.556 Y95.299
M3 S0
G4 P0.15
G0 X477.606 Y87.312
M3 S90
G4 P0.15
G1 X487.407 Y70.334
G1 X486.684 Y70.398
G1 X486.293 Y70.464
G1 X477.282 Y86.073
G1 X477.000 Y84.760
G1 X485.141 Y70.659
G1 X484.567 Y70.757
G1 X483.958 Y70.909
G1 X476.780 Y83.341
G1 X476.613 Y82.185
G1 X476.593 Y81.865
G1 X482.727 Y71.241
G1 X481.623 Y71.609
G1 X481.422 Y71.701
G1 X476.491 Y80.243
G1 X476.470 Y79.909
G1 X476.524 Y78.384
G1 X479.939 Y72.471
M3 S0
G4 P0.15
G0 X476.284 Y68.842
M3 S90
G4 P0.15
G1 X476.279 Y68.859
G1 X476.234 Y68.781
M3 S0
G4 P0.15
G0 X475.644 Y65.050
M3 S90
G4 P0.15
G1 X475.760 Y64.849
G1 X476.450 Y65.454
G1 X476.176 Y65.928
G1 X476.751 Y66.732
G1 X477.140 Y66.058
G1 X477.285 Y66.172
G1 X477.375 Y66.212
G1 X477.572 Y66.236
G1 X478.169 Y66.077
G1 X477.361 Y67.475
G1 X477.972 Y68.218
G1 X479.412 Y65.723
G1 X480.432 Y65.434
G1 X480.621 Y65.430
G1 X478.582 Y68.961
G1 X479.192 Y69.704
G1 X481.672 Y65.409
G1 X482.724 Y65.388
G1 X479.774 Y70.497
G1 X480.194 Y71.162
G1 X480.513 Y71.016
G1 X483.787 Y65.346
G1 X484.476 Y65.230
G1 X484.986 Y65.069
G1 X481.865 Y70.475
G1 X482.726 Y70.188
G1 X483.129 Y70.085
G1 X486.373 Y64.466
G1 X486.945 Y64.183
G1 X487.977 Y63.489
G1 X484.343 Y69.782
G1 X485.497 Y69.585
G1 X490.328 Y61.216
G1 X491.085 Y60.099
G1 X491.990 Y58.338
G1 X506.231 Y33.671
G1 X506.778 Y34.525
G1 X486.644 Y69.397
G1 X487.739 Y69.301
G1 X507.314 Y35.396
G1 X507.817 Y36.325
G1 X488.797 Y69.267
G1 X489.835 Y69.270
G1 X508.288 Y37.308
G1 X508.743 Y38.321
G1 X490.825 Y69.356
G1 X491.455 Y69.411
G1 X491.799 Y69.468
G1 X509.151 Y39.413
G1 X509.329 Y39.889
G1 X509.531 Y40.555
G1 X492.745 Y69.630
G1 X493.148 Y69.701
G1 X493.661 Y69.844
G1 X509.884 Y41.745
G1 X510.189 Y43.016
G1 X494.556 Y70.093
G1 X495.451 Y70.343
G1 X510.447 Y44.369
G1 X510.632 Y45.435
G1 X510.668 Y45.786
G1 X496.297 Y70.678
G1 X496.876 Y70.909
G1 X497.128 Y71.039
G1 X510.825 Y47.315
G1 X510.847 Y47.533
G1 X510.901 Y48.984
G1 X497.924 Y71.459
G1 X498.721 Y71.879
G1 X510.906 Y50.775
G1 X510.889 Y51.653
G1 X510.808 Y52.744
G1 X499.486 Y72.355
G1 X500.237 Y72.854
G1 X510.616 Y54.876
G1 X510.275 Y57.266
G1 X500.943 Y73.431
G1 X501.022 Y73.497
G1 X503.104 Y70.955
G1 X503.816 Y70.255
G1 X509.573 Y60.282
G1 X509.362 Y61.067
G1 X508.701 Y63.038
G1 X507.931 Y64.911
G1 X506.363 Y67.643
M3 S0
G4 P0.15
G0 X493.014 Y54.764
M3 S90
G4 P0.15
G1 X505.668 Y32.847
G1 X505.076 Y32.072
G1 X493.223 Y52.601
G1 X493.266 Y51.959
G1 X493.253 Y50.751
G1 X504.455 Y31.348
G1 X503.820 Y30.647
G1 X493.170 Y49.093
G1 X493.053 Y47.743
G1 X493.021 Y47.552
G1 X503.150 Y30.009
G1 X502.776 Y29.653
G1 X502.460 Y29.403
G1 X492.778 Y46.173
G1 X492.726 Y45.888
G1 X492.473 Y44.901
G1 X501.747 Y28.838
G1 X501.033 Y28.274
G1 X492.129 Y43.696
G1 X491.748 Y42.557
G1 X500.282 Y27.776
G1 X499.698 Y27.396
G1 X499.518 Y27.298
G1 X491.314 Y41.509
G1 X490.872 Y40.475
G1 X498.727 Y26.869
G1 X498.391 Y26.686
G1 X497.914 Y26.477
G1 X490.395 Y39.500
G1 X489.896 Y38.565
G1 X497.085 Y26.113
G1 X496.221 Y25.809
G1 X489.362 Y37.689
G1 X489.124 Y37.300
G1 X488.805 Y36.854
G1 X495.343 Y25.530
G1 X494.442 Y25.291
G1 X488.231 Y36.048
G1 X487.610 Y35.325
G1 X493.511 Y25.104
G1 X492.830 Y24.979
G1 X492.557 Y24.956
G1 X486.986 Y34.604
G1 X486.810 Y34.404
G1 X486.327 Y33.946
G1 X491.565 Y24.874
G1 X490.730 Y24.805
G1 X490.564 Y24.808
G1 X485.656 Y33.309
G1 X485.339 Y33.011
G1 X484.962 Y32.711
G1 X489.515 Y24.824
G1 X489.334 Y24.827
G1 X488.425 Y24.913
G1 X484.247 Y32.149
G1 X483.498 Y31.646
G1 X487.292 Y25.075
G1 X486.580 Y25.203
G1 X486.103 Y25.334
G1 X482.721 Y31.191
G1 X481.927 Y30.768
G1 X484.840 Y25.723
G1 X483.945 Y26.056
G1 X483.482 Y26.274
G1 X481.097 Y30.405
G1 X480.255 Y30.064
G1 X482.001 Y27.038
G1 X481.428 Y27.367
G1 X480.308 Y28.172
G1 X479.367 Y29.802
M3 S0
G4 P0.15
; pen 6 of 13: tint 6, #b2344d, 0.5 mm
M0
G0 X507.665 Y32.758
M3 S90
G4 P0.15
G1 X507.423 Y32.339
G1 X507.651 Y32.089
G1 X508.095 Y31.703
G1 X526.397 Y63.402
G1 X526.756 Y63.063
G1 X527.044 Y62.723
G1 X508.811 Y31.144
G1 X509.308 Y30.805
G1 X509.576 Y30.668
G1 X527.651 Y61.974
G1 X528.213 Y61.148
G1 X510.378 Y30.258
G1 X510.715 Y30.085
G1 X511.212 Y29.902
G1 X528.708 Y60.205
G1 X529.144 Y59.358
G1 X529.189 Y59.238
G1 X512.090 Y29.622
G1 X512.677 Y29.471
G1 X513.018 Y29.429
G1 X529.587 Y58.128
G1 X529.912 Y56.890
G1 X513.989 Y29.311
G1 X514.252 Y29.279
G1 X515.010 Y29.280
G1 X530.177 Y55.551
G1 X530.354 Y54.488
G1 X530.387 Y54.113
G1 X516.108 Y29.382
G1 X516.943 Y29.488
G1 X517.258 Y29.573
G1 X530.524 Y52.551
G1 X530.554 Y51.094
G1 X530.536 Y50.772
G1 X518.547 Y30.006
G1 X519.484 Y30.396
G1 X519.973 Y30.677
G1 X530.365 Y48.676
G1 X530.256 Y47.813
G1 X529.941 Y46.141
G1 X521.612 Y31.716
G1 X522.398 Y32.289
G1 X523.464 Y33.240
G1 X523.639 Y33.426
G1 X529.039 Y42.779
M3 S0
G4 P0.15
G0 X524.513 Y32.895
M3 S90
G4 P0.15
G1 X520.355 Y25.693
G1 X519.476 Y25.969
G1 X522.418 Y31.066
G1 X521.552 Y30.433
G1 X520.744 Y29.966
G1 X518.631 Y26.307
G1 X518.128 Y26.508
G1 X517.801 Y26.669
G1 X519.278 Y29.227
G1 X518.308 Y28.824
G1 X517.948 Y28.723
G1 X516.991 Y27.066
G1 X516.738 Y27.191
G1 X516.209 Y27.512
G1 X516.754 Y28.456
G1 X515.633 Y28.313
G1 X515.440 Y27.980
M3 S0
G4 P0.15
G0 X509.645 Y36.187
M3 S90
G4 P0.15
G1 X525.709 Y64.011
G1 X525.172 Y64.395
G1 X524.958 Y64.510
G1 X511.502 Y41.204
M3 S0
G4 P0.15
G0 X512.122 Y44.079
M3 S90
G4 P0.15
G1 X524.153 Y64.917
G1 X523.316 Y65.267
G1 X512.444 Y46.435
M3 S0
G4 P0.15
G0 X512.583 Y48.476
M3 S90
G4 P0.15
G1 X522.479 Y65.617
G1 X521.642 Y65.966
G1 X512.614 Y50.331
M3 S0
G4 P0.15
G0 X512.565 Y52.044
M3 S90
G4 P0.15
G1 X520.804 Y66.316
G1 X519.980 Y66.689
G1 X512.446 Y53.639
M3 S0
G4 P0.15
G0 X512.292 Y55.172
M3 S90
G4 P0.15
G1 X519.157 Y67.063
G1 X518.333 Y67.436
G1 X512.090 Y56.623
M3 S0
G4 P0.15
G0 X511.858 Y58.020
M3 S90
G4 P0.15
G1 X517.510 Y67.810
G1 X516.686 Y68.183
G1 X511.585 Y59.348
M3 S0
G4 P0.15
G0 X511.255 Y60.576
M3 S90
G4 P0.15
G1 X515.863 Y68.557
G1 X515.039 Y68.931
G1 X510.914 Y61.786
M3 S0
G4 P0.15
G0 X510.532 Y62.924
M3 S90
G4 P0.15
G1 X513.507 Y68.077
G1 X512.730 Y67.486
G1 X511.890 Y66.660
G1 X511.101 Y65.710
G1 X510.131 Y64.030
M3 S0
G4 P0.15
G0 X509.306 Y65.955
M3 S90
G4 P0.15
G1 X510.995 Y68.881
M3 S0
G4 P0.15
G0 X511.123 Y67.302
M3 S90
G4 P0.15
G1 X513.329 Y71.122
G1 X514.088 Y71.851
G1 X514.174 Y71.962
G1 X514.957 Y73.321
G1 X515.467 Y73.027
G1 X513.200 Y69.100
G1 X514.415 Y70.024
G1 X514.507 Y70.079
G1 X514.608 Y70.114
G1 X514.715 Y70.126
G1 X514.825 Y70.114
G1 X516.269 Y72.616
G1 X517.094 Y72.244
G1 X515.654 Y69.750
G1 X516.477 Y69.376
G1 X517.936 Y71.902
G1 X518.800 Y71.599
G1 X517.301 Y69.003
G1 X518.124 Y68.629
G1 X519.679 Y71.322
G1 X520.585 Y71.090
G1 X518.948 Y68.255
G1 X519.772 Y67.882
G1 X521.512 Y70.896
G1 X522.467 Y70.750
G1 X520.595 Y67.508
G1 X521.423 Y67.142
G1 X523.470 Y70.688
G1 X524.486 Y70.648
G1 X522.260 Y66.792
G1 X523.097 Y66.442
G1 X525.531 Y70.657
G1 X526.608 Y70.723
G1 X523.934 Y66.092
G1 X524.772 Y65.742
G1 X527.745 Y70.892
G1 X528.883 Y71.063
G1 X525.566 Y65.318
G1 X525.727 Y65.227
G1 X526.312 Y64.810
G1 X530.092 Y71.357
G1 X530.521 Y71.465
G1 X531.362 Y71.758
G1 X527.002 Y64.206
G1 X527.463 Y63.771
G1 X527.659 Y63.544
G1 X532.662 Y72.209
G1 X532.825 Y72.269
G1 X534.080 Y72.864
G1 X528.276 Y62.813
G1 X528.845 Y61.997
G1 X535.572 Y73.650
G1 X536.974 Y74.504
G1 X537.202 Y74.672
G1 X529.369 Y61.105
G1 X529.859 Y60.154
G1 X539.056 Y76.083
G1 X539.799 Y76.746
G1 X540.243 Y76.339
G1 X530.300 Y59.118
G1 X530.510 Y58.549
G1 X530.667 Y57.953
G1 X540.922 Y75.715
G1 X541.601 Y75.092
G1 X530.991 Y56.715
G1 X531.228 Y55.326
G1 X542.281 Y74.469
G1 X542.960 Y73.845
G1 X531.414 Y53.847
G1 X531.523 Y52.607
G1 X531.531 Y52.250
G1 X543.639 Y73.222
G1 X544.049 Y72.847
M3 S0
G4 P0.15
G0 X543.751 Y71.616
M3 S90
G4 P0.15
G1 X531.519 Y50.429
G1 X531.458 Y49.346
G1 X531.324 Y48.292
G1 X543.521 Y69.417
M3 S0
G4 P0.15
G0 X546.249 Y74.195
M3 S90
G4 P0.15
G1 X555.558 Y58.070
G1 X555.206 Y58.121
G1 X554.385 Y58.303
G1 X545.857 Y73.074
G1 X545.544 Y71.815
G1 X553.142 Y58.655
G1 X552.556 Y58.829
G1 X551.836 Y59.117
G1 X545.315 Y70.412
G1 X545.237 Y69.785
G1 X545.199 Y68.813
G1 X550.423 Y59.765
G1 X549.631 Y60.195
G1 X548.902 Y60.732
G1 X548.731 Y60.896
G1 X545.361 Y66.732
M3 S0
G4 P0.15
G0 X543.545 Y67.659
M3 S90
G4 P0.15
G1 X530.861 Y45.690
G1 X530.527 Y44.291
G1 X529.937 Y42.289
G1 X543.731 Y66.181
M3 S0
G4 P0.15
G0 X544.065 Y64.959
M3 S90
G4 P0.15
G1 X521.248 Y25.438
G1 X522.172 Y25.239
G1 X544.511 Y63.932
M3 S0
G4 P0.15
G0 X545.003 Y62.984
M3 S90
G4 P0.15
G1 X523.117 Y25.076
G1 X524.079 Y24.943
G1 X545.550 Y62.131
M3 S0
G4 P0.15
G0 X545.968 Y59.255
M3 S90
G4 P0.15
G1 X546.715 Y60.549
M3 S0
G4 P0.15
G0 X546.105 Y61.292
M3 S90
G4 P0.15
G1 X543.721 Y57.163
M3 S0
G4 P0.15
G0 X538.301 Y47.775
M3 S90
G4 P0.15
G1 X525.083 Y24.881
G1 X526.092 Y24.829
G1 X537.399 Y44.414
M3 S0
G4 P0.15
G0 X537.031 Y41.977
M3 S90
G4 P0.15
G1 X527.130 Y24.826
G1 X528.202 Y24.884
G1 X536.942 Y40.022
M3 S0
G4 P0.15
G0 X537.013 Y38.345
M3 S90
G4 P0.15
G1 X529.275 Y24.942
G1 X530.410 Y25.108
G1 X537.240 Y36.938
M3 S0
G4 P0.15
G0 X537.567 Y35.704
M3 S90
G4 P0.15
G1 X531.567 Y25.312
G1 X532.762 Y25.582
G1 X537.954 Y34.575
M3 S0
G4 P0.15
G0 X538.438 Y33.613
M3 S90
G4 P0.15
G1 X534.013 Y25.949
G1 X534.760 Y26.179
G1 X535.316 Y26.406
G1 X538.980 Y32.751
M3 S0
G4 P0.15
G0 X539.570 Y31.973
M3 S90
G4 P0.15
G1 X536.677 Y26.962
G1 X537.094 Y27.133
G1 X538.115 Y27.654
G1 X540.203 Y31.270
M3 S0
G4 P0.15
G0 X540.876 Y30.637
M3 S90
G4 P0.15
G1 X539.666 Y28.540
G1 X540.063 Y28.778
G1 X541.374 Y29.699
G1 X541.613 Y30.112
M3 S0
G4 P0.15
G0 X542.581 Y31.510
M3 S90
G4 P0.15
G1 X538.766 Y38.117
G1 X538.709 Y38.456
G1 X538.638 Y39.638
G1 X538.644 Y40.129
G1 X544.138 Y30.612
G1 X545.030 Y30.287
G1 X545.424 Y30.185
G1 X538.722 Y41.793
G1 X538.748 Y42.126
G1 X538.911 Y43.266
G1 X546.604 Y29.941
G1 X546.972 Y29.883
G1 X547.701 Y29.841
G1 X539.175 Y44.608
G1 X539.230 Y44.874
G1 X539.492 Y45.860
G1 X548.733 Y29.854
G1 X549.007 Y29.865
G1 X549.710 Y29.962
G1 X539.850 Y47.041
G1 X540.067 Y47.709
G1 X540.242 Y48.161
G1 X550.635 Y30.160
G1 X551.014 Y30.256
G1 X551.508 Y30.448
G1 X540.669 Y49.222
G1 X541.141 Y50.204
G1 X552.336 Y30.814
G1 X552.997 Y31.160
G1 X553.126 Y31.244
G1 X541.619 Y51.176
G1 X542.143 Y52.069
G1 X553.882 Y31.736
G1 X554.602 Y32.289
G1 X542.667 Y52.961
G1 X543.224 Y53.796
G1 X555.293 Y32.892
G1 X555.824 Y33.384
G1 X555.961 Y33.535
G1 X543.797 Y54.604
G1 X544.387 Y55.381
G1 X556.596 Y34.235
G1 X556.744 Y34.397
G1 X557.198 Y34.992
G1 X545.028 Y56.072
G1 X545.485 Y56.566
G1 X545.682 Y56.739
G1 X557.772 Y35.798
G1 X558.308 Y36.655
G1 X546.371 Y57.345
G1 X547.060 Y57.952
G1 X558.787 Y37.639
G1 X558.854 Y37.777
G1 X559.208 Y38.711
G1 X547.749 Y58.558
G1 X548.089 Y58.857
G1 X548.648 Y58.801
G1 X559.562 Y39.897
G1 X559.899 Y41.115
G1 X549.750 Y58.692
G1 X550.425 Y58.626
G1 X550.604 Y58.532
G1 X550.965 Y58.388
G1 X560.182 Y42.423
G1 X560.439 Y43.779
G1 X552.310 Y57.859
G1 X553.564 Y57.487
G1 X560.650 Y45.213
G1 X560.735 Y45.976
G1 X560.773 Y46.799
G1 X554.773 Y57.192
G1 X555.045 Y57.133
G1 X555.918 Y57.009
G1 X560.782 Y48.585
G1 X560.651 Y50.441
G1 X560.611 Y50.680
G1 X557.024 Y56.893
M3 S0
G4 P0.15
G0 X559.122 Y56.881
M3 S90
G4 P0.15
G1 X559.735 Y55.820
G1 X559.858 Y55.656
G1 X560.612 Y54.357
G1 X560.718 Y54.117
G1 X566.230 Y44.569
M3 S0
G4 P0.15
G0 X566.798 Y45.385
M3 S90
G4 P0.15
G1 X560.116 Y56.960
G1 X561.081 Y57.089
G1 X567.419 Y46.109
M3 S0
G4 P0.15
G0 X568.486 Y44.772
M3 S90
G4 P0.15
G1 X567.030 Y42.250
G1 X566.930 Y41.927
G1 X567.767 Y42.869
G1 X568.392 Y43.411
G1 X569.008 Y43.876
G1 X569.597 Y44.896
M3 S0
G4 P0.15
G0 X568.595 Y42.263
M3 S90
G4 P0.15
G1 X564.886 Y35.840
G1 X564.758 Y35.402
G1 X564.568 Y34.291
G1 X564.529 Y33.421
G1 X570.456 Y43.686
G1 X571.342 Y43.421
G1 X564.584 Y31.716
G1 X564.595 Y31.586
G1 X564.844 Y30.604
G1 X564.905 Y30.472
G1 X572.228 Y43.155
G1 X573.075 Y42.822
G1 X565.427 Y29.576
G1 X565.670 Y29.232
G1 X566.055 Y28.864
G1 X573.971 Y42.575
G1 X574.500 Y42.429
G1 X574.890 Y42.366
G1 X566.766 Y28.295
G1 X567.321 Y27.942
G1 X567.552 Y27.856
G1 X575.647 Y41.877
G1 X575.800 Y41.729
G1 X576.258 Y41.136
G1 X568.412 Y27.546
G1 X569.052 Y27.419
G1 X569.367 Y27.401
G1 X576.754 Y40.195
G1 X576.869 Y39.929
G1 X577.099 Y39.193
G1 X577.130 Y39.047
G1 X570.431 Y27.444
G1 X570.997 Y27.504
G1 X571.615 Y27.693
G1 X577.365 Y37.654
G1 X577.394 Y36.656
G1 X577.337 Y35.805
G1 X572.985 Y28.267
G1 X573.593 Y28.640
G1 X574.573 Y29.451
G1 X574.953 Y29.875
G1 X576.729 Y32.952
M3 S0
G4 P0.15
G0 X574.826 Y43.387
M3 S90
G4 P0.15
G1 X576.482 Y46.256
G1 X576.966 Y45.294
G1 X575.784 Y43.248
G1 X576.791 Y43.192
G1 X577.697 Y44.760
M3 S0
G4 P0.15
G0 X577.399 Y42.210
M3 S90
G4 P0.15
G1 X577.096 Y41.684
G1 X577.456 Y41.083
G1 X577.601 Y40.758
G1 X578.502 Y42.320
G1 X578.968 Y42.388
G1 X579.685 Y42.569
G1 X578.002 Y39.654
G1 X578.071 Y39.428
G1 X578.247 Y38.623
G1 X578.285 Y38.343
G1 X580.966 Y42.987
G1 X581.136 Y43.050
G1 X582.157 Y43.527
G1 X582.396 Y43.664
G1 X578.393 Y36.731
G1 X578.326 Y35.608
G1 X578.174 Y34.551
G1 X584.044 Y44.719
M3 S0
G4 P0.15
G0 X584.137 Y48.714
M3 S90
G4 P0.15
G1 X581.639 Y44.389
G1 X580.735 Y43.966
G1 X580.259 Y43.797
G1 X582.808 Y48.214
G1 X582.397 Y48.211
G1 X582.284 Y48.223
G1 X581.833 Y48.324
G1 X579.007 Y43.429
G1 X578.749 Y43.364
G1 X577.858 Y43.240
G1 X580.976 Y48.640
M3 S0
G4 P0.15
G0 X580.047 Y48.831
M3 S90
G4 P0.15
G1 X580.222 Y49.134
G1 X579.831 Y49.590
G1 X579.635 Y49.917
G1 X578.858 Y48.572
G1 X577.645 Y48.271
G1 X579.197 Y50.958
G1 X579.103 Y51.250
G1 X579.012 Y51.861
G1 Y52.439
G1 X576.432 Y47.969
G1 X576.228 Y47.908
G1 X576.142 Y47.857
G1 X576.011 Y47.709
G1 X575.946 Y47.523
G1 X575.943 Y47.423
G1 X575.959 Y47.326
G1 X576.000 Y47.221
G1 X573.924 Y43.625
G1 X573.330 Y43.789
G1 X573.046 Y43.904
G1 X575.666 Y48.443
G1 X575.094 Y48.052
G1 X574.620 Y47.852
G1 X574.240 Y47.772
G1 X572.217 Y44.268
G1 X571.602 Y44.594
G1 X571.432 Y44.710
G1 X573.143 Y47.673
G1 X572.742 Y47.685
G1 X572.177 Y47.799
G1 X570.705 Y45.250
G1 X570.018 Y45.861
G1 X571.365 Y48.194
G1 X570.872 Y48.580
G1 X570.669 Y48.788
G1 X569.385 Y46.564
G1 X569.236 Y46.730
G1 X568.795 Y47.342
G1 X570.049 Y49.514
G1 X569.660 Y50.145
G1 X569.549 Y50.448
G1 X568.280 Y48.250
G1 X567.994 Y49.073
G1 X567.923 Y49.431
G1 X569.298 Y51.813
G1 X569.343 Y52.774
G1 X569.362 Y52.886
G1 X569.637 Y53.859
G1 X569.975 Y54.562
G1 X570.411 Y55.168
G1 X570.490 Y55.252
G1 X570.876 Y55.581
G1 X570.973 Y55.646
G1 X571.736 Y56.035
G1 X574.251 Y60.392
G1 X574.640 Y60.606
G1 X575.653 Y61.020
G1 X573.059 Y56.526
G1 X573.171 Y56.466
G1 X573.426 Y56.517
G1 X573.909 Y56.540
G1 X574.094 Y56.520
G1 X576.835 Y61.267
G1 X577.068 Y61.289
G1 X577.616 Y61.241
G1 X577.831 Y61.193
G1 X575.023 Y56.328
G1 X575.471 Y56.163
G1 X575.843 Y55.950
G1 X578.817 Y61.101
G1 X579.692 Y61.275
G1 X579.975 Y61.306
G1 X576.535 Y55.349
G1 X576.809 Y55.052
G1 X577.117 Y54.556
G1 X581.054 Y61.375
G1 X581.481
G1 X582.052 Y61.303
G1 X577.576 Y53.551
G1 X577.688 Y52.889
G1 X577.678 Y51.928
G1 X582.979 Y61.108
G1 X583.271 Y61.033
G1 X583.837 Y60.796
G1 X581.698 Y57.091
G1 X582.295 Y57.170
G1 X582.483 Y57.124
G1 X582.605 Y57.040
G1 X582.706 Y57.037
G1 X584.630 Y60.368
G1 X584.826 Y60.251
G1 X585.361 Y59.836
G1 X583.694 Y56.947
G1 X584.073 Y56.833
G1 X584.529 Y56.595
G1 X586.037 Y59.207
G1 X586.156 Y59.090
G1 X586.647 Y58.463
G1 X585.261 Y56.062
G1 X585.449 Y55.912
G1 X585.929 Y55.419
G1 X587.163 Y57.556
G1 X587.457 Y56.887
G1 X587.580 Y56.479
G1 X586.501 Y54.609
G1 X586.547 Y54.507
G1 X586.721 Y53.917
G1 X586.777 Y53.288
G1 X587.896 Y55.226
G1 X587.968 Y54.761
G1 X587.999 Y53.860
G1 X587.978 Y53.568
G1 X583.256 Y45.390
G1 X583.554 Y45.596
G1 X584.742 Y46.596
G1 X585.364 Y47.241
G1 X587.428 Y50.815
M3 S0
G4 P0.15
G0 X586.637 Y60.995
M3 S90
G4 P0.15
G1 X587.034 Y61.363
G1 X588.215 Y59.318
G1 X588.548 Y59.561
G1 X588.996 Y59.765
G1 X587.710 Y61.992
G1 X587.882 Y62.153
G1 X588.424 Y62.555
G1 X589.884 Y60.025
G1 X589.975 Y60.169
G1 X590.132 Y60.289
G1 X590.323 Y60.338
G1 X590.730 Y60.361
G1 X589.151 Y63.095
G1 X589.431 Y63.302
G1 X589.909 Y63.582
G1 X591.746 Y60.401
G1 X592.454 Y60.309
G1 X592.588 Y60.272
G1 X592.950 Y60.117
G1 X590.686 Y64.036
M3 S0
G4 P0.15
G0 X604.702 Y63.161
M3 S90
G4 P0.15
G1 X608.085 Y57.301
G1 X608.120 Y57.061
G1 X608.134 Y55.657
G1 X608.110 Y55.457
G1 X603.094 Y64.145
G1 X602.007 Y64.629
G1 X601.726 Y64.715
G1 X604.644 Y59.662
G1 X603.941 Y60.121
G1 X603.447 Y60.318
G1 X603.198 Y60.366
G1 X600.522 Y65.000
G1 X600.271 Y65.044
G1 X599.433 Y65.088
G1 X601.848 Y60.904
G1 X601.726 Y60.938
G1 X601.630 Y60.941
G1 X600.817 Y60.889
G1 X598.417 Y65.047
G1 X597.809 Y64.959
G1 X597.708 Y64.974
G1 X597.612 Y65.009
G1 X597.317 Y65.152
G1 X599.957 Y60.579
G1 X599.361 Y60.092
G1 X599.261 Y59.985
G1 X596.153 Y65.367
G1 X595.532 Y65.418
G1 X595.105 Y65.383
G1 X598.672 Y59.205
G1 X598.169 Y58.277
G1 X594.124 Y65.283
G1 X593.201 Y65.081
G1 X597.735 Y57.228
G1 X597.631 Y56.933
G1 X597.430 Y55.956
G1 X592.325 Y64.798
G1 X592.134 Y64.731
G1 X591.497 Y64.432
G1 X597.365 Y54.268
G1 X597.534 Y53.209
G1 X597.849 Y52.316
G1 X598.289 Y51.440
G1 X598.963 Y50.537
G1 X599.705 Y50.005
G1 X599.876 Y49.920
G1 X601.847 Y46.506
G1 X602.616 Y46.974
G1 X601.191 Y49.442
G1 X601.614 Y49.341
G1 X601.734 Y49.327
G1 X602.294 Y49.331
G1 X603.352 Y47.499
G1 X603.770 Y47.809
G1 X604.061 Y48.070
G1 X603.226 Y49.517
G1 X603.591 Y49.631
G1 X604.063 Y49.868
G1 X604.743 Y48.690
G1 X605.385 Y49.378
G1 X604.846 Y50.311
G1 X605.443 Y50.771
G1 X605.553 Y50.887
G1 X605.991 Y50.128
G1 X606.276 Y50.497
G1 X606.558 Y50.947
G1 X606.105 Y51.730
G1 X606.498 Y52.583
G1 X606.554 Y52.753
G1 X607.063 Y51.871
G1 X607.503 Y52.805
G1 X607.525 Y52.871
G1 X606.864 Y54.016
G1 X606.951 Y54.748
G1 X606.884 Y55.782
G1 X607.880 Y54.056
M3 S0
G4 P0.15
G0 X601.041 Y46.101
M3 S90
G4 P0.15
G1 X595.866 Y55.066
G1 X595.784 Y54.392
G1 X595.587 Y53.748
G1 X600.212 Y45.738
G1 X599.963 Y45.644
G1 X599.333 Y45.459
G1 X595.173 Y52.665
G1 X594.894 Y52.045
G1 X594.682 Y51.716
G1 X598.432 Y45.221
G1 X597.496 Y45.042
G1 X594.098 Y50.927
G1 X593.678 Y50.548
G1 X593.381 Y50.370
G1 X596.519 Y44.933
G1 X596.104 Y44.892
G1 X595.511 Y44.880
G1 X592.587 Y49.945
G1 X591.722 Y49.642
G1 X594.464 Y44.893
G1 X593.655 Y44.944
G1 X593.370 Y44.989
G1 X590.773 Y49.487
G1 X590.116 Y49.522
G1 X589.652 Y49.628
G1 X592.214 Y45.190
G1 X590.995 Y45.502
G1 X588.732 Y49.421
M3 S0
G4 P0.15
G0 X588.265 Y48.431
M3 S90
G4 P0.15
G1 X589.702 Y45.941
G1 X588.746 Y46.343
G1 X588.284 Y46.597
G1 X587.737 Y47.546
M3 S0
G4 P0.15
G0 X587.417 Y45.710
M3 S90
G4 P0.15
G1 X587.402 Y45.737
G1 X587.490 Y45.893
G1 X588.285 Y45.455
G1 X588.710 Y45.271
G1 X594.545 Y35.165
G1 X594.694 Y35.665
G1 X594.855 Y36.428
G1 X590.038 Y44.771
G1 X590.317 Y44.676
G1 X590.467 Y44.607
G1 X591.297 Y44.391
G1 X595.008 Y37.962
G1 X594.998 Y38.996
G1 X594.885 Y39.867
G1 X594.847 Y40.042
G1 X592.607 Y43.922
M3 S0
G4 P0.15
G0 X600.712 Y44.866
M3 S90
G4 P0.15
G1 X600.161 Y44.660
G1 X600.338 Y44.354
M3 S0
G4 P0.15
G0 X599.817 Y43.456
M3 S90
G4 P0.15
G1 X599.272 Y44.399
G1 X598.899 Y44.292
G1 X598.355 Y44.188
G1 X599.389 Y42.397
M3 S0
G4 P0.15
G0 X599.071 Y41.149
M3 S90
G4 P0.15
G1 X597.414 Y44.017
G1 X596.432 Y43.920
G1 X598.978 Y39.508
M3 S0
G4 P0.15
G0 X599.961 Y36.006
M3 S90
G4 P0.15
G1 X595.417 Y43.877
G1 X594.887 Y43.866
G1 X594.366 Y43.897
G1 X599.518 Y34.973
M3 S0
G4 P0.15
G0 X598.959 Y34.143
M3 S90
G4 P0.15
G1 X595.963 Y39.332
G1 X595.998 Y39.036
G1 X596.003 Y37.462
G1 X598.406 Y33.300
M3 S0
G4 P0.15
G0 X597.935 Y32.316
M3 S90
G4 P0.15
G1 X595.792 Y36.027
G1 X595.658 Y35.399
G1 X595.473 Y34.780
G1 X597.552 Y31.179
M3 S0
G4 P0.15
G0 X597.329 Y29.765
M3 S90
G4 P0.15
G1 X595.073 Y33.673
G1 X594.969 Y33.416
G1 X594.594 Y32.703
G1 X598.638 Y25.698
G1 X597.760 Y25.419
G1 X594.067 Y31.815
G1 X593.477 Y31.038
G1 X596.847 Y25.200
G1 X595.916 Y25.013
G1 X592.824 Y30.368
G1 X592.146 Y29.743
G1 X594.953 Y24.882
G1 X594.288 Y24.819
G1 X593.952 Y24.815
G1 X591.395 Y29.243
G1 X591.010 Y28.993
G1 X590.613 Y28.798
G1 X592.903 Y24.832
G1 X591.800 Y24.942
G1 X589.772 Y28.454
G1 X589.496 Y28.361
G1 X588.863 Y28.229
G1 X590.600 Y25.220
G1 X590.009 Y25.381
G1 X589.273 Y25.718
G1 X587.868 Y28.152
G1 X586.753 Y28.283
G1 X587.695 Y26.652
M3 S0
G4 P0.15
G0 X587.153 Y29.968
M3 S90
G4 P0.15
G1 X587.604 Y29.187
G1 X587.893 Y29.152
G1 X588.634 Y29.202
G1 X587.685 Y30.846
M3 S0
G4 P0.15
G0 X588.171 Y31.805
M3 S90
G4 P0.15
G1 X589.540 Y29.433
G1 X589.903 Y29.564
G1 X590.371 Y29.794
G1 X588.624 Y32.821
M3 S0
G4 P0.15
G0 X589.006 Y33.958
M3 S90
G4 P0.15
G1 X591.135 Y30.270
G1 X591.523 Y30.526
G1 X591.851 Y30.830
G1 X589.357 Y35.151
M3 S0
G4 P0.15
G0 X589.621 Y36.494
M3 S90
G4 P0.15
G1 X592.529 Y31.456
G1 X592.560 Y31.485
G1 X593.124 Y32.226
G1 X589.782 Y38.014
M3 S0
G4 P0.15
G0 X589.791 Y39.799
M3 S90
G4 P0.15
G1 X593.666 Y33.087
G1 X594.071 Y33.857
G1 X594.148 Y34.052
G1 X589.315 Y42.423
M3 S0
G4 P0.15
G0 X587.286 Y34.133
M3 S90
G4 P0.15
G1 X584.374 Y29.090
G1 X583.145 Y27.901
G1 X582.235 Y27.185
G1 X587.991 Y37.156
G1 X588.078 Y37.866
G1 X588.108 Y39.157
G1 X580.644 Y26.229
G1 X579.707 Y25.752
G1 X579.237 Y25.592
G1 X587.967 Y40.713
G1 X587.863 Y41.277
G1 X587.669 Y41.997
G1 X577.955 Y25.172
G1 X576.787 Y24.949
G1 X587.248 Y43.069
G1 X586.844 Y43.782
G1 X586.710 Y43.936
G1 X575.677 Y24.827
G1 X574.626 Y24.806
G1 X586.084 Y44.652
G1 X585.453 Y45.360
G1 X573.646 Y24.909
G1 X573.061 Y24.970
G1 X572.703 Y25.075
G1 X574.394 Y28.005
G1 X574.146 Y27.806
G1 X573.386 Y27.340
G1 X572.811 Y27.063
G1 X571.813 Y25.334
G1 X571.648 Y25.382
G1 X570.984 Y25.698
G1 X571.514 Y26.617
G1 X571.151 Y26.515
G1 X570.368 Y26.431
G1 X570.191 Y26.125
M3 S0
G4 P0.15
G0 X563.941 Y28.734
M3 S90
G4 P0.15
G1 X565.201 Y26.552
G1 X564.677 Y26.309
G1 X564.369 Y26.194
G1 X558.885 Y35.692
G1 X558.338 Y34.838
G1 X563.515 Y25.873
G1 X563.260 Y25.777
G1 X562.626 Y25.611
G1 X557.747 Y34.063
G1 X557.498 Y33.740
G1 X557.129 Y33.333
G1 X561.724 Y25.375
G1 X560.932 Y25.167
G1 X560.815 Y25.149
G1 X556.491 Y32.639
G1 X555.814 Y32.011
G1 X559.861 Y25.001
G1 X559.370 Y24.924
G1 X558.887 Y24.888
G1 X555.115 Y31.421
G1 X554.552 Y30.982
G1 X554.391 Y30.875
G1 X557.890 Y24.814
G1 X556.853 Y24.811
G1 X553.636 Y30.383
G1 X553.481 Y30.285
G1 X552.845 Y29.952
G1 X555.784 Y24.862
G1 X555.179 Y24.904
G1 X554.679 Y24.977
G1 X552.023 Y29.576
G1 X551.348 Y29.313
G1 X551.165 Y29.263
G1 X553.525 Y25.175
G1 X552.620 Y25.387
G1 X552.305 Y25.488
G1 X550.258 Y29.033
G1 X549.299 Y28.896
G1 X551.003 Y25.944
G1 X550.324 Y26.223
G1 X549.575 Y26.617
G1 X548.293 Y28.837
G1 X547.943 Y28.826
G1 X547.237 Y28.866
G1 X547.862 Y27.783
M3 S0
G4 P0.15
G0 X563.410 Y29.655
M3 S90
G4 P0.15
G1 X559.396 Y36.606
G1 X559.763 Y37.360
G1 X559.859 Y37.605
G1 X562.809 Y32.495
M3 S0
G4 P0.15
G0 X562.862 Y34.202
M3 S90
G4 P0.15
G1 X560.268 Y38.696
G1 X560.604 Y39.913
G1 X563.074 Y35.637
M3 S0
G4 P0.15
G0 X563.411 Y36.851
M3 S90
G4 P0.15
G1 X560.941 Y41.131
G1 X560.991 Y41.319
G1 X561.208 Y42.467
G1 X563.785 Y38.003
M3 S0
G4 P0.15
G0 X564.226 Y39.041
M3 S90
G4 P0.15
G1 X561.465 Y43.823
G1 X561.556 Y44.313
G1 X561.664 Y45.279
G1 X564.649 Y40.107
M3 S0
G4 P0.15
G0 X564.972 Y41.348
M3 S90
G4 P0.15
G1 X561.778 Y46.880
G1 X561.806 Y47.496
G1 X561.780 Y48.677
G1 X565.334 Y42.521
M3 S0
G4 P0.15
G0 X565.749 Y43.602
M3 S90
G4 P0.15
G1 X561.610 Y50.772
M3 S0
G4 P0.15
G0 X566.102 Y50.190
M3 S90
G4 P0.15
G1 X562.008 Y57.282
G1 X562.659 Y57.429
G1 X562.917 Y57.509
G1 X566.114 Y51.970
M3 S0
G4 P0.15
G0 X566.353 Y53.357
M3 S90
G4 P0.15
G1 X563.796 Y57.785
G1 X564.128 Y57.891
G1 X564.648 Y58.110
G1 X566.708 Y54.542
M3 S0
G4 P0.15
G0 X567.146 Y55.584
M3 S90
G4 P0.15
G1 X565.484 Y58.462
G1 X566.139 Y58.738
G1 X566.311 Y58.828
G1 X567.653 Y56.505
M3 S0
G4 P0.15
G0 X568.218 Y57.327
M3 S90
G4 P0.15
G1 X567.104 Y59.256
G1 X567.465 Y59.453
G1 X567.874 Y59.722
G1 X568.829 Y58.068
M3 S0
G4 P0.15
G0 X570.360 Y57.252
M3 S90
G4 P0.15
G1 X568.089 Y53.320
G1 X567.872 Y52.379
G1 X567.768 Y51.461
G1 Y50.963
G1 X572.605 Y59.340
M3 S0
G4 P0.15
G0 X571.205 Y60.386
M3 S90
G4 P0.15
G1 X570.160 Y61.451
G1 X570.054 Y61.346
G1 X570.803 Y60.049
M3 S0
G4 P0.15
G0 X570.118 Y59.435
M3 S90
G4 P0.15
G1 X569.346 Y60.773
G1 X568.773 Y60.317
G1 X568.627 Y60.219
G1 X569.460 Y58.775
M3 S0
G4 P0.15
G0 X567.547 Y60.705
M3 S90
G4 P0.15
G1 X560.107 Y73.592
G1 X560.253 Y72.672
G1 X560.258 Y72.561
G1 X560.197 Y71.635
G1 X566.787 Y60.221
G1 X565.995 Y59.794
G1 X559.879 Y70.385
G1 X559.827 Y70.224
G1 X559.432 Y69.361
G1 X565.173 Y59.416
G1 X564.337 Y59.064
G1 X558.928 Y68.433
G1 X558.376 Y67.589
G1 X563.488 Y58.736
G1 X562.608 Y58.460
G1 X557.696 Y66.967
G1 X556.924 Y66.504
G1 X561.697 Y58.237
G1 X561.082 Y58.098
G1 X560.763 Y58.055
G1 X556.101 Y66.129
G1 X555.734 Y65.986
G1 X555.212 Y65.870
G1 X559.798 Y57.926
G1 X559.624 Y57.903
G1 X558.793 Y57.868
G1 X554.225 Y65.780
G1 X554.026 Y65.792
G1 X553.057 Y66.003
G1 X557.759 Y57.859
G1 X556.689 Y57.911
G1 X551.522 Y66.860
G1 X551.377 Y66.987
G1 X550.925 Y67.542
G1 X550.421 Y68.450
G1 X550.118 Y69.292
G1 X546.697 Y75.217
G1 X547.158 Y76.220
G1 X549.797 Y71.649
G1 X549.977 Y72.932
G1 X550.012 Y73.076
G1 X547.669 Y77.135
G1 X547.866 Y77.484
G1 X548.214 Y77.990
G1 X550.379 Y74.241
G1 X550.711 Y75.054
G1 X550.834 Y75.253
G1 X548.780 Y78.811
G1 X549.052 Y79.207
G1 X549.370 Y79.589
G1 X551.401 Y76.070
G1 X552.057 Y76.734
G1 X549.982 Y80.327
G1 X550.443 Y80.882
G1 X550.605 Y81.049
G1 X552.716 Y77.393
G1 X553.237 Y77.915
G1 X553.364 Y78.071
G1 X551.257 Y81.720
G1 X551.909 Y82.390
G1 X553.994 Y78.779
G1 X554.111 Y78.826
G1 X554.219 Y78.840
G1 X554.990 Y78.855
G1 X552.597 Y82.998
G1 X553.286 Y83.606
G1 X556.135 Y78.671
G1 X557.185 Y78.126
G1 X557.703 Y77.755
G1 X553.995 Y84.178
M3 S0
G4 P0.15
G0 X557.875 Y84.657
M3 S90
G4 P0.15
G1 X563.452 Y74.998
G1 X563.583 Y75.590
G1 X563.791 Y76.211
G1 X558.762 Y84.920
G1 X559.649 Y85.184
G1 X564.250 Y77.215
G1 X564.633 Y77.763
G1 X564.841 Y77.992
G1 X560.545 Y85.433
G1 X561.159 Y85.578
G1 X561.476 Y85.620
G1 X565.485 Y78.676
G1 X566.130 Y79.360
G1 X562.468 Y85.702
G1 X563.221 Y85.716
G1 X563.515 Y85.688
G1 X566.928 Y79.777
G1 X567.012 Y79.778
G1 X568.038 Y79.654
G1 X564.613 Y85.586
G1 X565.028 Y85.547
G1 X565.768 Y85.387
G1 X569.316 Y79.240
G1 X570.294 Y78.671
G1 X570.862 Y78.234
G1 X571.028 Y78.076
G1 X567.022 Y85.015
M3 S0
G4 P0.15
G0 X572.809 Y80.391
M3 S90
G4 P0.15
G1 X573.431 Y79.313
G1 X573.801 Y78.612
G1 X574.197 Y77.555
G1 X574.501 Y76.430
G1 X574.673 Y75.363
G1 X570.046 Y83.377
G1 X569.947 Y83.462
G1 X568.933 Y84.123
G1 X568.436 Y84.366
G1 X574.831 Y73.288
G1 X574.843 Y72.937
G1 X574.732 Y71.661
G1 X572.588 Y75.374
G1 X572.781 Y74.669
G1 X572.952 Y73.444
G1 X572.953 Y72.941
G1 X574.469 Y70.316
G1 X574.121 Y69.118
G1 X572.796 Y71.413
G1 X572.699 Y70.953
G1 X572.434 Y70.241
G1 X573.702 Y68.043
G1 X573.255 Y67.018
G1 X571.958 Y69.265
G1 X571.704 Y68.823
G1 X571.388 Y68.452
G1 X572.744 Y66.103
G1 X572.563 Y65.785
G1 X572.198 Y65.250
G1 X570.727 Y67.797
G1 X570.116 Y67.354
G1 X569.985 Y67.283
G1 X571.621 Y64.449
G1 X571.010 Y63.707
G1 X569.170 Y66.894
G1 X569.049 Y66.848
G1 X568.267 Y66.658
G1 X570.354 Y63.042
G1 X569.691 Y62.391
G1 X567.220 Y66.672
G1 X566.422 Y66.886
G1 X566.316 Y66.929
G1 X565.905 Y67.150
G1 X569.005 Y61.779
G1 X568.293 Y61.213
G1 X554.717 Y84.727
G1 X555.492 Y85.184
G1 X563.186 Y71.859
G1 X563.151 Y72.775
G1 X563.222 Y73.595
G1 X556.296 Y85.591
G1 X556.744 Y85.775
G1 X557.171 Y85.877
G1 X557.359 Y85.551
G1 X558.234 Y85.836
G1 X558.126 Y86.023
M3 S0
G4 P0.15
G0 X535.754 Y84.086
M3 S90
G4 P0.15
G1 X532.296 Y78.095
G1 X533.756 Y81.710
G1 X533.793 Y81.902
G1 X533.782 Y82.000
G1 X533.753 Y82.094
G1 X533.652 Y82.244
G1 X534.913 Y84.429
G1 X534.494 Y84.627
G1 X534.133 Y84.878
G1 X532.626 Y82.268
G1 X531.442 Y82.017
G1 X533.437 Y85.471
G1 X533.223 Y85.714
G1 X533.155 Y85.812
G1 X532.887 Y86.320
G1 X530.258 Y81.766
G1 X529.074 Y81.515
G1 X532.477 Y87.409
G1 X532.363 Y87.810
G1 X532.213 Y88.752
G1 X527.890 Y81.265
G1 X526.706 Y81.014
G1 X532.155 Y90.452
G1 X532.255 Y91.703
G1 X532.468 Y92.794
G1 X520.540 Y72.134
G1 X521.289 Y71.942
G1 X521.454 Y71.917
G1 X525.917 Y79.648
G1 X526.340 Y78.580
G1 X522.409 Y71.770
G1 X522.757 Y71.717
G1 X523.402 Y71.691
G1 X526.763 Y77.512
G1 X527.026 Y76.849
G1 X527.207 Y76.481
G1 X524.418 Y71.651
G1 X525.014 Y71.628
G1 X525.459 Y71.654
G1 X527.691 Y75.520
G1 X527.994 Y75.127
G1 X528.087 Y75.036
G1 X528.341 Y74.846
G1 X526.538 Y71.722
G1 X527.676 Y71.893
G1 X529.263 Y74.642
G1 X529.552 Y74.675
G1 X529.930 Y74.799
G1 X530.041 Y74.851
G1 X530.651 Y75.246
G1 X528.819 Y72.073
G1 X530.031 Y72.372
G1 X536.655 Y83.846
G1 X536.762 Y83.826
G1 X537.643 Y83.757
G1 X531.317 Y72.801
G1 X532.421 Y73.184
G1 X532.637 Y73.286
G1 X538.760 Y83.893
G1 X539.003 Y83.943
G1 X539.700 Y84.199
G1 X540.087 Y84.389
G1 X534.069 Y73.966
G1 X534.529 Y74.185
G1 X535.617 Y74.848
G1 X541.737 Y85.447
M3 S0
G4 P0.15
G0 X544.637 Y86.870
M3 S90
G4 P0.15
G1 X539.316 Y77.654
G1 X538.270 Y76.722
G1 X537.333 Y76.020
G1 X545.225 Y89.690
G1 X545.363 Y90.564
G1 X545.453 Y91.884
G1 X544.425 Y90.104
G1 X544.497 Y90.473
G1 X544.578 Y91.684
G1 X544.528 Y92.083
G1 X545.408 Y93.607
G1 X545.393 Y94.073
G1 X545.242 Y95.119
G1 X544.234 Y93.373
G1 X543.929 Y94.163
G1 X543.795 Y94.412
G1 X545.001 Y96.502
G1 X544.683 Y97.751
G1 X543.257 Y95.281
G1 X542.980 Y95.667
G1 X542.644 Y96.019
G1 X544.296 Y98.880
G1 X543.877 Y99.954
G1 X541.977 Y96.663
G1 X541.507 Y96.976
G1 X541.198 Y97.114
G1 X543.380 Y100.893
G1 X543.259 Y101.121
G1 X542.828 Y101.737
G1 X540.349 Y97.445
G1 X539.441 Y97.672
G1 X542.258 Y102.550
G1 X542.085 Y102.797
G1 X541.644 Y103.287
G1 X538.533 Y97.899
G1 X537.626 Y98.127
G1 X540.995 Y103.963
G1 X540.304 Y104.567
G1 X536.741 Y98.394
G1 X536.544 Y98.458
G1 X536.349 Y98.481
G1 X536.252 Y98.464
G1 X536.078 Y98.374
G1 X534.876 Y96.965
G1 X539.607 Y105.160
G1 X538.860 Y105.665
G1 X519.634 Y72.366
G1 X518.770 Y72.669
G1 X538.081 Y106.115
G1 X537.286 Y106.538
G1 X527.950 Y90.369
G1 X528.090 Y91.086
G1 X528.138 Y92.244
G1 X528.116 Y92.456
G1 X536.471 Y106.927
G1 X535.627 Y107.266
G1 X527.799 Y93.707
G1 X527.576 Y94.305
G1 X527.334 Y94.702
G1 X534.775 Y107.590
G1 X533.883 Y107.844
G1 X526.776 Y95.536
G1 X526.117 Y96.194
G1 X532.990 Y108.097
G1 X532.045 Y108.261
G1 X525.378 Y96.714
G1 X524.746 Y96.965
G1 X524.516 Y97.021
G1 X531.100 Y108.425
G1 X530.973 Y108.447
G1 X530.105 Y108.500
G1 X523.593 Y97.222
G1 X522.669 Y97.422
G1 X529.101 Y108.562
G1 X528.939 Y108.572
G1 X528.335 Y108.556
G1 X528.044 Y108.532
G1 X521.742 Y97.615
G1 X521.550 Y97.587
G1 X520.460 Y97.195
G1 X526.916 Y108.378
G1 X526.141 Y108.234
G1 X525.719 Y108.104
G1 X519.148 Y96.722
G1 X518.786 Y96.584
G1 X518.655 Y96.478
G1 X516.686 Y94.219
G1 X516.558 Y94.037
G1 X524.427 Y107.666
G1 X523.214 Y107.225
G1 X523.167 Y107.159
G1 X523.033 Y107.052
G1 X510.143 Y84.726
G1 X510.129 Y84.533
G1 X510.204 Y83.032
G1 X515.983 Y93.041
G1 X515.876 Y92.800
G1 X515.625 Y91.899
G1 X515.453 Y90.551
G1 X515.455 Y90.327
G1 X510.399 Y81.569
G1 X510.444 Y81.298
G1 X510.711 Y80.310
G1 X515.580 Y88.744
G1 X515.716 Y88.141
G1 X515.944 Y87.573
G1 X511.124 Y79.224
G1 X511.462 Y78.397
G1 X511.576 Y78.207
G1 X516.430 Y86.615
G1 X516.762 Y86.074
G1 X516.998 Y85.799
G1 X512.104 Y77.323
G1 X512.271 Y77.044
G1 X512.682 Y76.523
G1 X517.638 Y85.107
G1 X518.167 Y84.713
G1 X518.384 Y84.600
G1 X513.316 Y75.821
G1 X513.641 Y75.490
G1 X514.002 Y75.209
G1 X519.233 Y84.270
G1 X520.151 Y84.061
G1 X514.718 Y74.650
G1 X514.904 Y74.505
G1 X515.482 Y74.173
G1 X521.178 Y84.039
G1 X521.461 Y84.042
G1 X522.307 Y84.194
G1 X516.261 Y73.723
G1 X517.083 Y73.346
G1 X523.665 Y84.747
G1 X524.173 Y85.024
G1 X524.883 Y85.499
G1 X525.381 Y85.918
G1 X517.908 Y72.975
M3 S0
G4 P0.15
G0 X512.343 Y93.936
M3 S90
G4 P0.15
G1 X516.085 Y100.418
G1 X516.892 Y101.505
G1 X518.186 Y103.050
G1 X519.346 Y104.266
G1 X510.931 Y89.691
G1 X510.614 Y88.469
G1 X510.346 Y86.877
G1 X521.404 Y106.031
M3 S0
G4 P0.15
; pen 7 of 13: tint 7, #b25a34, 0.5 mm
M0
G0 X602.390 Y44.231
M3 S90
G4 P0.15
G1 X600.976 Y41.782
M3 S0
G4 P0.15
G0 X607.018 Y36.047
M3 S90
G4 P0.15
G1 X606.387 Y34.954
G1 X606.768 Y34.943
G1 X607.443 Y34.983
G1 X607.812 Y35.621
M3 S0
G4 P0.15
G0 X600.613 Y26.826
M3 S90
G4 P0.15
G1 X600.527 Y26.678
G1 X600.055 Y27.026
G1 X599.835 Y27.280
G1 X600.143 Y27.813
G1 X599.875 Y28.543
G1 X599.781 Y28.986
G1 X599.289 Y28.134
G1 X599.214 Y28.287
G1 X599.068 Y28.890
G1 X599.024 Y29.475
G1 X599.589 Y30.454
M3 S0
G4 P0.15
G0 X600.855 Y33.561
M3 S90
G4 P0.15
G1 X601.950 Y35.456
G1 X602.429 Y35.098
G1 X602.699 Y34.955
G1 X600.571 Y31.268
G1 X600.560 Y31.071
G1 X600.618 Y29.909
G1 X600.671 Y29.641
G1 X603.509 Y34.557
G1 X603.747 Y34.449
G1 X604.382 Y34.269
G1 X600.993 Y28.400
G1 X601.186 Y27.876
G1 X601.447 Y27.386
G1 X605.295 Y34.051
G1 X605.874 Y33.971
G1 X606.280 Y33.956
G1 X602.035 Y26.605
G1 X602.699 Y25.954
G1 X607.329 Y33.974
G1 X607.676 Y33.997
G1 X608.451 Y34.118
G1 X603.455 Y25.463
G1 X604.083 Y25.170
G1 X604.294 Y25.116
G1 X609.661 Y34.413
G1 X610.607 Y34.756
G1 X611.015 Y34.957
G1 X605.200 Y24.886
G1 X605.230 Y24.878
G1 X606.115 Y24.802
G1 X606.194 Y24.808
G1 X612.551 Y35.818
G1 X612.917 Y36.079
G1 X613.397 Y35.484
G1 X607.275 Y24.879
G1 X607.375 Y24.886
G1 X608.213 Y25.052
G1 X608.462 Y25.136
G1 X613.850 Y34.468
G1 X613.982 Y34.093
G1 X614.144 Y33.177
G1 X609.773 Y25.606
G1 X610.444 Y25.939
G1 X611.206 Y26.447
G1 X611.385 Y26.598
G1 X614.085 Y31.275
M3 S0
G4 P0.15
G0 X615.053 Y31.004
M3 S90
G4 P0.15
G1 X615.379 Y31.568
M3 S0
G4 P0.15
G0 X616.995 Y30.115
M3 S90
G4 P0.15
G1 X619.114 Y26.444
M3 S0
G4 P0.15
G0 X617.067 Y31.790
M3 S90
G4 P0.15
G1 X620.655 Y25.576
G1 X621.012 Y25.405
G1 X621.942 Y25.146
G1 X615.020 Y37.136
M3 S0
G4 P0.15
G0 X615.588 Y37.952
M3 S90
G4 P0.15
G1 X623.107 Y24.929
G1 X623.787 Y24.837
G1 X624.200 Y24.836
G1 X616.073 Y38.912
M3 S0
G4 P0.15
G0 X616.433 Y40.088
M3 S90
G4 P0.15
G1 X625.239 Y24.835
G1 X625.559
G1 X626.235 Y24.911
G1 X616.632 Y41.543
M3 S0
G4 P0.15
G0 X614.778 Y40.487
M3 S90
G4 P0.15
G1 X613.057 Y37.506
G1 X612.780 Y37.245
G1 X612.189 Y36.778
G1 X611.500 Y36.321
G1 X611.266 Y36.203
G1 X612.191 Y37.806
G1 X611.969 Y37.738
G1 X611.573 Y37.696
G1 X611.112 Y37.737
G1 X609.845 Y35.543
G1 X609.370 Y35.370
G1 X608.587 Y35.164
G1 X610.201 Y37.960
G1 X610.100 Y38.006
G1 X609.807 Y38.190
G1 X609.716 Y38.263
G1 X609.477 Y38.505
G1 X609.384 Y38.345
G1 X609.280 Y38.392
G1 X609.181 Y38.410
G1 X609.081 Y38.409
G1 X608.230 Y38.146
G1 X608.919 Y39.339
G1 X608.756 Y39.694
G1 X608.621 Y40.191
G1 X608.588 Y40.565
G1 X608.205 Y39.903
G1 X607.810 Y39.145
G1 X607.597 Y38.850
G1 X606.953 Y37.734
G1 X606.822 Y37.680
G1 X606.738 Y37.621
G1 X606.669 Y37.545
G1 X606.616 Y37.457
G1 X606.582 Y37.360
G1 X606.569 Y37.258
G1 X606.591 Y37.108
G1 X605.401 Y35.046
G1 X605.226 Y35.070
G1 X604.495 Y35.276
G1 X605.854 Y37.631
G1 X605.399 Y37.517
G1 X604.918 Y37.472
G1 X604.730 Y37.484
G1 X603.645 Y35.604
G1 X602.991 Y35.926
G1 X602.852 Y36.030
G1 X603.830 Y37.725
G1 X603.160 Y38.115
G1 X603.060 Y38.190
G1 X602.153 Y36.620
G1 X602.058 Y36.709
G1 X601.522 Y37.328
G1 X602.426 Y38.893
G1 X602.239 Y39.187
G1 X602.047 Y39.683
G1 X601.994 Y39.944
G1 X600.987 Y38.201
G1 X600.923 Y38.336
G1 X600.772 Y38.856
G1 X600.681 Y39.470
G1 X602.168 Y42.046
G1 X602.424 Y42.619
G1 X602.877 Y43.273
G1 X604.323 Y45.778
G1 X605.654 Y46.460
G1 X605.780 Y46.501
G1 X604.479 Y44.249
G1 X604.702 Y44.312
G1 X604.800 Y44.315
G1 X604.939 Y44.281
G1 X605.060 Y44.284
G1 X605.513 Y44.239
G1 X607.059 Y46.917
G1 X608.177 Y47.054
G1 X606.406 Y43.986
G1 X606.813 Y43.791
G1 X607.175 Y43.518
G1 X609.093 Y46.840
G1 X609.260 Y46.793
G1 X609.355 Y46.794
G1 X609.943 Y46.851
G1 X610.138
G1 X607.815 Y42.827
G1 X608.077 Y42.361
G1 X608.263 Y41.803
G1 X611.142 Y46.789
G1 X611.262 Y46.775
G1 X611.932 Y46.600
G1 X612.044 Y46.552
G1 X610.802 Y44.401
G1 X611.099 Y44.467
G1 X611.292 Y44.473
G1 X611.385 Y44.447
G1 X611.530 Y44.360
G1 X611.790 Y44.312
G1 X612.846 Y46.141
G1 X613.071 Y45.993
G1 X613.543 Y45.548
G1 X612.649 Y44.000
G1 X613.006 Y43.778
G1 X613.369 Y43.446
G1 X614.137 Y44.777
G1 X614.451 Y44.209
G1 X614.608 Y43.793
G1 X613.956 Y42.663
G1 X614.177 Y42.114
G1 X614.287 Y41.583
G1 X614.298 Y41.455
G1 X614.903 Y42.503
M3 S0
G4 P0.15
G0 X616.490 Y43.375
M3 S90
G4 P0.15
G1 X616.497 Y43.391
G1 X616.692 Y43.240
G1 X627.170 Y25.091
G1 X627.474 Y25.149
G1 X628.075 Y25.323
G1 X618.221 Y42.391
G1 X618.572 Y42.226
G1 X619.573 Y41.849
G1 X628.946 Y25.616
G1 X629.466 Y25.810
G1 X629.781 Y25.968
G1 X620.807 Y41.512
G1 X621.125 Y41.429
G1 X621.972 Y41.294
G1 X630.587 Y26.373
G1 X630.882 Y26.520
G1 X631.349 Y26.853
G1 X623.070 Y41.193
G1 X623.538 Y41.164
G1 X624.115 Y41.183
G1 X632.085 Y27.378
G1 X632.334 Y27.556
G1 X632.774 Y27.985
G1 X625.134 Y41.217
G1 X625.344 Y41.227
G1 X626.109 Y41.330
G1 X633.438 Y28.634
G1 X633.621 Y28.813
G1 X634.049 Y29.376
G1 X627.047 Y41.504
G1 X627.780 Y41.674
G1 X627.955 Y41.732
G1 X634.638 Y30.156
G1 X635.158 Y31.055
G1 X628.821 Y42.032
G1 X629.683 Y42.339
G1 X635.642 Y32.017
G1 X636.075 Y33.068
G1 X630.505 Y42.716
G1 X630.844 Y42.873
G1 X631.302 Y43.134
G1 X636.414 Y34.281
G1 X636.628 Y35.129
G1 X636.682 Y35.616
G1 X632.084 Y43.580
G1 X632.825 Y44.097
G1 X636.815 Y37.185
G1 X636.819 Y37.866
G1 X636.730 Y38.891
G1 X636.644 Y39.282
G1 X633.915 Y44.009
M3 S0
G4 P0.15
G0 X631.656 Y44.500
M3 S90
G4 P0.15
G1 X625.860 Y54.539
M3 S0
G4 P0.15
G0 X629.553 Y49.943
M3 S90
G4 P0.15
G1 X632.397 Y45.017
G1 X632.631 Y45.181
G1 X633.105 Y45.590
G1 X630.751 Y49.667
G1 X631.139 Y49.622
G1 X631.807 Y49.639
G1 X633.785 Y46.213
G1 X634.430 Y46.896
G1 X632.688 Y49.913
G1 X633.447 Y50.399
G1 X635.028 Y47.660
G1 X635.222 Y47.911
G1 X635.587 Y48.492
G1 X634.129 Y51.016
G1 X634.380 Y51.256
G1 X634.750 Y51.742
G1 X636.097 Y49.408
G1 X636.375 Y49.969
G1 X636.549 Y50.426
G1 X635.277 Y52.628
G1 X635.366 Y52.811
G1 X635.611 Y53.522
G1 X635.660 Y53.765
G1 X636.924 Y51.576
G1 X637.050 Y52.053
G1 X637.165 Y52.958
G1 X635.693 Y55.508
M3 S0
G4 P0.15
G0 X639.733 Y50.673
M3 S90
G4 P0.15
G1 X636.053 Y44.300
M3 S0
G4 P0.15
G0 X636.670 Y43.568
M3 S90
G4 P0.15
G1 X641.156 Y51.338
G1 X641.390 Y51.143
G1 X641.899 Y50.825
G1 X637.900 Y43.898
M3 S0
G4 P0.15
G0 X638.782 Y43.626
M3 S90
G4 P0.15
G1 X642.664 Y50.349
G1 X643.487 Y49.976
G1 X639.243 Y42.624
M3 S0
G4 P0.15
G0 X638.685 Y41.657
M3 S90
G4 P0.15
G1 X638.089 Y40.625
M3 S0
G4 P0.15
G0 X638.376 Y39.322
M3 S90
G4 P0.15
G1 X644.327 Y49.631
G1 X645.200 Y49.342
G1 X639.030 Y38.656
M3 S0
G4 P0.15
G0 X638.685 Y38.059
M3 S90
G4 P0.15
G1 X638.518 Y37.769
M3 S0
G4 P0.15
G0 X640.223 Y38.921
M3 S90
G4 P0.15
G1 X646.091 Y49.085
G1 X647.004 Y48.867
G1 X640.917 Y38.323
M3 S0
G4 P0.15
G0 X652.518 Y33.222
M3 S90
G4 P0.15
G1 X647.702 Y24.880
G1 X647.155 Y24.923
G1 X646.724 Y24.985
G1 X650.424 Y31.395
G1 X649.514 Y30.764
G1 X648.781 Y30.350
G1 X645.765 Y25.124
G1 X645.470 Y25.167
G1 X644.831 Y25.308
G1 X647.330 Y29.637
G1 X646.006 Y29.142
G1 X643.931 Y25.548
G1 X643.320 Y25.730
G1 X643.057 Y25.835
G1 X644.760 Y28.785
G1 X644.315 Y28.664
G1 X643.582 Y28.545
G1 X642.217 Y26.181
G1 X641.426 Y26.610
G1 X642.470 Y28.418
G1 X641.934 Y28.403
G1 X641.456 Y28.462
G1 X640.688 Y27.132
G1 X640.095 Y27.628
G1 X639.999 Y27.738
G1 X640.493 Y28.595
G1 X639.603 Y28.852
G1 X639.372 Y28.452
M3 S0
G4 P0.15
G0 X637.197 Y31.328
M3 S90
G4 P0.15
G1 X637.694 Y30.941
G1 X638.574 Y32.466
M3 S0
G4 P0.15
G0 X637.843 Y33.000
M3 S90
G4 P0.15
G1 X638.207 Y33.630
M3 S0
G4 P0.15
G0 X638.591 Y34.296
M3 S90
G4 P0.15
G1 X639.896 Y36.555
M3 S0
G4 P0.15
G0 X639.040 Y36.872
M3 S90
G4 P0.15
G1 X638.411 Y35.783
M3 S0
G4 P0.15
G0 X639.764 Y34.527
M3 S90
G4 P0.15
G1 X647.918 Y48.650
G1 X648.873 Y48.504
G1 X640.454 Y33.922
M3 S0
G4 P0.15
G0 X639.438 Y32.162
M3 S90
G4 P0.15
G1 X638.467 Y30.481
G1 X639.116 Y30.117
G1 X639.263 Y30.059
G1 X649.843 Y48.384
G1 X650.844 Y48.318
G1 X640.119 Y29.742
G1 X640.668 Y29.580
G1 X641.036 Y29.529
G1 X651.887 Y48.324
G1 X652.949 Y48.363
G1 X642.003 Y29.405
G1 X642.782 Y29.427
G1 X643.084 Y29.476
G1 X654.041 Y48.454
G1 X655.177 Y48.623
G1 X644.239 Y29.678
G1 X645.476 Y30.021
G1 X655.699 Y47.727
G1 X655.920 Y47.016
G1 X656.018 Y46.479
G1 X646.795 Y30.504
G1 X646.982 Y30.574
G1 X647.834 Y30.964
G1 X648.227 Y31.185
G1 X656.167 Y44.937
G1 X656.133 Y43.554
G1 X656.066 Y42.963
G1 X649.867 Y32.225
G1 X650.030 Y32.338
G1 X651.024 Y33.162
G1 X651.928 Y34.044
G1 X652.014 Y34.143
G1 X655.366 Y39.951
M3 S0
G4 P0.15
G0 X656.743 Y47.739
M3 S90
G4 P0.15
G1 X657.549 Y49.135
G1 X657.703 Y49.175
G1 X658.833 Y49.559
G1 X657.039 Y46.452
G1 X657.087 Y46.173
G1 X657.169 Y45.138
G1 X657.165 Y44.871
G1 X660.193 Y50.115
G1 X661.604 Y50.759
G1 X657.065 Y42.898
G1 X656.999 Y42.332
G1 X656.769 Y41.173
G1 X656.416 Y39.973
G1 X663.168 Y51.667
G1 X663.861 Y52.086
G1 X664.872 Y52.819
G1 X648.714 Y24.832
G1 X649.754 Y24.835
G1 X666.734 Y54.245
G1 X667.441 Y53.669
G1 X650.805 Y24.855
G1 X651.913 Y24.974
G1 X668.147 Y53.093
G1 X668.712 Y52.633
G1 X668.843 Y52.497
G1 X653.072 Y25.181
G1 X653.360 Y25.234
G1 X654.271 Y25.459
G1 X669.462 Y51.769
G1 X669.712 Y51.421
G1 X670.002 Y50.905
G1 X655.518 Y25.818
G1 X656.790 Y26.221
G1 X670.469 Y49.913
G1 X670.805 Y49.115
G1 X670.884 Y48.833
G1 X658.122 Y26.727
G1 X658.289 Y26.791
G1 X659.522 Y27.354
G1 X671.225 Y47.622
G1 X671.415 Y46.411
G1 X671.429 Y46.176
G1 X661.010 Y28.131
G1 X661.312 Y28.294
G1 X662.618 Y29.115
G1 X671.453 Y44.418
G1 X671.399 Y43.225
G1 X671.273 Y42.307
G1 X664.437 Y30.466
G1 X664.961 Y30.889
G1 X666.018 Y31.874
G1 X666.754 Y32.679
G1 X670.543 Y39.243
M3 S0
G4 P0.15
G0 X672.979 Y47.417
M3 S90
G4 P0.15
G1 X680.956 Y33.599
G1 X680.737 Y33.415
G1 X680.214 Y33.086
G1 X673.183 Y45.263
M3 S0
G4 P0.15
G0 X673.116 Y43.578
M3 S90
G4 P0.15
G1 X679.451 Y32.606
G1 X678.641 Y32.209
G1 X672.955 Y42.058
M3 S0
G4 P0.15
G0 X672.698 Y40.703
M3 S90
G4 P0.15
G1 X677.793 Y31.879
G1 X677.575 Y31.798
G1 X676.898 Y31.628
G1 X672.378 Y39.457
M3 S0
G4 P0.15
G0 X672.010 Y38.295
M3 S90
G4 P0.15
G1 X675.949 Y31.473
G1 X675.637 Y31.433
G1 X674.938 Y31.423
G1 X671.599 Y37.206
M3 S0
G4 P0.15
G0 X671.135 Y36.210
M3 S90
G4 P0.15
G1 X673.896 Y31.428
G1 X673.090 Y31.497
G1 X672.788 Y31.548
G1 X670.642 Y35.265
M3 S0
G4 P0.15
G0 X670.123 Y34.362
M3 S90
G4 P0.15
G1 X671.597 Y31.809
G1 X670.543 Y32.121
G1 X670.313 Y32.235
G1 X669.564 Y33.531
M3 S0
G4 P0.15
G0 X671.414 Y30.821
M3 S90
G4 P0.15
G1 X673.205 Y27.718
G1 X673.285 Y27.644
G1 X674.251 Y26.952
G1 X674.902 Y26.579
G1 X672.600 Y30.565
G1 X672.984 Y30.503
G1 X673.712 Y30.440
G1 X676.324 Y25.916
G1 X677.185 Y25.557
G1 X677.637 Y25.441
G1 X674.762 Y30.421
G1 X675.788 Y30.444
G1 X678.857 Y25.128
G1 X679.108 Y25.064
G1 X680.006 Y24.939
G1 X676.755 Y30.569
G1 X677.667 Y30.790
G1 X681.101 Y24.842
G1 X681.785 Y24.803
G1 X682.157 Y24.812
G1 X678.534 Y31.088
G1 X678.932 Y31.239
G1 X679.364 Y31.449
G1 X683.181 Y24.838
G1 X684.158 Y24.946
G1 X680.160 Y31.871
G1 X680.923 Y32.350
G1 X685.108 Y25.101
G1 X686.038 Y25.290
G1 X681.656 Y32.881
G1 X682.355 Y33.470
G1 X686.932 Y25.542
G1 X687.432 Y25.684
G1 X687.809 Y25.822
G1 X683.021 Y34.115
G1 X683.501 Y34.635
G1 X683.649 Y34.829
G1 X688.667 Y26.138
G1 X688.839 Y26.201
G1 X689.495 Y26.503
G1 X684.233 Y35.617
G1 X684.604 Y36.118
G1 X684.798 Y36.438
G1 X690.311 Y26.890
G1 X691.095 Y27.331
G1 X685.324 Y37.327
G1 X685.796 Y38.309
G1 X691.865 Y27.797
G1 X692.616 Y28.297
G1 X686.222 Y39.372
G1 X686.434 Y39.940
G1 X686.598 Y40.521
G1 X693.337 Y28.849
G1 X694.044 Y29.423
G1 X686.919 Y41.765
G1 X687.100 Y42.645
G1 X687.167 Y43.136
G1 X694.745 Y30.010
G1 X695.405 Y30.666
G1 X687.362 Y44.597
G1 X687.452 Y46.002
G1 Y46.242
G1 X696.045 Y31.359
G1 X696.666 Y32.082
G1 X687.361 Y48.198
G1 X687.250 Y49.272
G1 X686.955 Y50.702
G1 X697.252 Y32.867
G1 X697.607 Y33.348
G1 X697.820 Y33.684
G1 X686.975 Y52.467
G1 X687.412 Y52.646
G1 X687.794 Y52.848
G1 X698.364 Y34.542
G1 X698.866 Y35.472
G1 X688.590 Y53.271
G1 X689.385 Y53.693
G1 X699.339 Y36.452
G1 X699.782 Y37.486
G1 X690.145 Y54.177
G1 X690.896 Y54.676
G1 X700.182 Y38.593
G1 X700.537 Y39.777
G1 X691.642 Y55.185
G1 X692.342 Y55.771
G1 X700.844 Y41.046
G1 X700.997 Y41.746
G1 X701.092 Y42.417
G1 X693.043 Y56.357
G1 X693.408 Y56.666
G1 X693.719 Y56.987
G1 X701.255 Y43.934
G1 X701.313 Y44.901
G1 X701.295 Y45.665
G1 X694.370 Y57.660
G1 X694.534 Y57.831
G1 X694.990 Y58.385
G1 X701.150 Y47.715
G1 X701.125 Y47.970
G1 X700.865 Y49.504
G1 X700.656 Y50.372
G1 X696.170 Y58.141
M3 S0
G4 P0.15
G0 X690.173 Y68.138
M3 S90
G4 P0.15
G1 X694.921 Y59.915
G1 X695.484 Y60.738
G1 X691.306 Y67.976
G1 X691.506 Y67.964
G1 X691.636 Y67.974
G1 X692.265 Y68.115
G1 X696.047 Y61.564
G1 X696.552 Y62.489
G1 X693.083 Y68.498
G1 X693.201 Y68.565
G1 X693.820 Y69.022
G1 X697.057 Y63.414
G1 X697.496 Y64.454
G1 X694.494 Y69.654
G1 X694.840 Y70.027
G1 X695.092 Y70.417
G1 X697.929 Y65.504
G1 X698.286 Y66.685
G1 X695.581 Y71.371
G1 X695.792 Y71.917
G1 X695.939 Y72.550
G1 X698.570 Y67.993
G1 X698.776 Y69.051
G1 X698.806 Y69.385
G1 X696.133 Y74.015
M3 S0
G4 P0.15
G0 X684.060 Y87.725
M3 S90
G4 P0.15
G1 X684.002 Y87.825
G1 X684.402 Y87.996
G1 X684.861 Y88.139
G1 X684.953 Y87.979
G1 X685.845 Y88.233
G1 X685.770 Y88.365
M3 S0
G4 P0.15
G0 X696.244 Y81.023
M3 S90
G4 P0.15
G1 X697.632 Y78.618
G1 X698.059 Y77.570
G1 X698.552 Y75.779
G1 X698.703 Y74.964
G1 X693.639 Y83.735
G1 X692.728 Y84.437
G1 X691.930 Y84.894
G1 X698.934 Y72.762
G1 X698.969 Y71.213
G1 X698.945 Y70.945
G1 X690.471 Y85.622
G1 X689.377 Y86.052
G1 X689.148 Y86.113
G1 X693.436 Y78.686
G1 X693.275 Y78.779
G1 X692.747 Y78.976
G1 X692.169 Y79.080
G1 X687.940 Y86.405
G1 X687.178 Y86.547
G1 X686.798 Y86.583
G1 X691.118 Y79.100
G1 X690.663 Y79.099
G1 X690.624 Y79.253
G1 X690.576 Y79.337
G1 X690.512 Y79.411
G1 X690.348 Y79.515
G1 X690.158 Y79.548
G1 X690.061 Y79.537
G1 X689.869 Y79.463
G1 X685.700 Y86.685
G1 X685.483 Y86.706
G1 X684.665 Y86.678
G1 X689.039 Y79.101
G1 X688.842 Y79.005
G1 X688.768 Y78.942
G1 X688.662 Y78.779
G1 X688.627 Y78.588
G1 X688.638 Y78.491
G1 X688.667 Y78.398
G1 X688.756 Y78.262
G1 X688.589 Y78.082
G1 X683.640 Y86.654
G1 X683.527 Y86.704
G1 X683.450 Y86.762
G1 X683.338 Y86.916
G1 X683.291 Y87.102
G1 X683.304 Y87.235
G1 X683.169 Y87.469
G1 X682.762 Y87.294
G1 X682.359 Y87.072
G1 X687.972 Y77.350
G1 X687.713 Y76.966
G1 X687.458 Y76.440
G1 X681.570 Y86.639
G1 X681.090 Y86.375
G1 X680.796 Y86.179
G1 X687.057 Y75.334
G1 X687.005 Y75.172
G1 X686.755 Y74.058
G1 X680.046 Y85.678
G1 X679.458 Y85.285
G1 X679.303 Y85.165
G1 X686.678 Y72.392
G1 X686.726 Y71.966
G1 X686.914 Y71.299
G1 X687.428 Y70.247
G1 X688.124 Y69.335
G1 X688.666 Y68.845
G1 X688.765 Y68.776
G1 X694.324 Y59.148
G1 X693.708 Y58.414
G1 X678.586 Y84.607
G1 X678.347 Y84.421
G1 X677.889 Y84.014
G1 X681.273 Y78.154
G1 X681.003 Y78.351
G1 X680.872 Y78.420
G1 X680.155 Y78.669
G1 X679.917 Y78.701
G1 X677.202 Y83.403
G1 X676.548 Y82.737
G1 X678.846 Y78.757
G1 X677.779 Y78.805
G1 X675.895 Y82.068
G1 X675.421 Y81.582
G1 X675.250 Y81.384
G1 X676.927 Y78.480
G1 X676.761 Y78.400
G1 X676.683 Y78.335
G1 X676.238 Y77.874
G1 X674.628 Y80.662
G1 X674.313 Y80.296
G1 X674.021 Y79.915
G1 X675.587 Y77.202
G1 X674.940 Y76.522
G1 X673.428 Y79.141
G1 X672.835 Y78.368
G1 X674.351 Y75.742
G1 X674.149 Y75.409
G1 X673.885 Y74.750
G1 X672.274 Y77.540
G1 X672.137 Y77.335
M3 S0
G4 P0.15
G0 X663.175 Y83.044
M3 S90
G4 P0.15
G1 X654.676 Y68.323
G1 X654.798 Y68.825
G1 X654.941 Y69.973
G1 X654.948 Y70.595
G1 X662.273 Y83.283
G1 X661.361 Y83.503
G1 X654.838 Y72.204
G1 X654.788 Y72.443
G1 X654.499 Y73.161
G1 X654.425 Y73.289
G1 X660.387 Y83.616
G1 X659.406 Y83.716
G1 X653.819 Y74.040
G1 X653.423 Y74.366
G1 X653.089 Y74.575
G1 X659.038 Y84.880
G1 X658.941 Y84.898
G1 X658.016 Y84.909
G1 X652.319 Y75.042
G1 X651.550 Y75.509
G1 X656.915 Y84.802
G1 X656.549 Y84.748
G1 X655.728 Y84.547
G1 X650.701 Y75.838
G1 X649.698 Y75.902
G1 X654.447 Y84.127
G1 X653.580 Y83.816
G1 X653.090 Y83.576
G1 X648.653 Y75.892
G1 X647.353 Y75.307
G1 X647.240 Y75.244
G1 X651.623 Y82.835
G1 X650.117 Y81.889
G1 X649.975 Y81.781
G1 X637.997 Y61.036
G1 X638.083 Y59.383
G1 X644.702 Y70.849
G1 X644.538 Y70.015
G1 X644.456 Y68.872
G1 X644.465 Y68.638
G1 X638.319 Y57.992
M3 S0
G4 P0.15
G0 X638.634 Y56.739
M3 S90
G4 P0.15
G1 X644.629 Y67.122
G1 X644.700 Y66.821
G1 X645.032 Y66.020
G1 X639.023 Y55.612
G1 X639.310 Y54.990
G1 X639.521 Y54.674
G1 X645.569 Y65.150
G1 X645.708 Y64.951
G1 X646.194 Y64.433
G1 X640.081 Y53.844
G1 X640.705 Y53.125
G1 X646.894 Y63.845
G1 X647.030 Y63.761
G1 X647.720 Y63.475
G1 X641.371 Y52.479
G1 X641.953 Y51.970
G1 X642.073 Y51.895
G1 X648.637 Y63.264
G1 X648.814 Y63.245
G1 X649.687 Y63.283
G1 X642.837 Y51.419
G1 X643.191 Y51.199
G1 X643.636 Y51.003
G1 X650.915 Y63.609
G1 X651.695 Y64.047
G1 X652.529 Y64.731
G1 X652.714 Y64.925
G1 X644.465 Y50.638
G1 X645.338 Y50.350
G1 X664.018 Y82.705
G1 X664.785 Y82.396
G1 X664.856 Y82.356
G1 X661.399 Y76.369
G1 X662.487 Y77.063
G1 X662.666 Y77.133
G1 X662.762 Y77.141
G1 X662.875 Y77.125
G1 X665.637 Y81.910
G1 X666.419 Y81.463
G1 X663.192 Y75.874
G1 X664.175 Y75.777
G1 X667.146 Y80.923
G1 X667.430 Y80.711
G1 X667.835 Y80.316
G1 X665.116 Y75.606
G1 X665.583 Y75.443
G1 X665.942 Y75.236
G1 X668.500 Y79.667
G1 X668.749 Y79.424
G1 X669.118 Y78.938
G1 X666.658 Y74.677
G1 X667.126 Y74.251
G1 X667.316 Y74.016
G1 X669.708 Y78.161
G1 X669.882 Y77.933
G1 X670.247 Y77.294
G1 X667.909 Y73.245
G1 X667.970 Y73.151
G1 X668.405 Y72.303
G1 X670.718 Y76.309
G1 X671.146 Y75.251
G1 X668.761 Y71.120
G1 X668.819 Y70.836
G1 X668.862 Y69.655
G1 X668.845 Y69.466
G1 X671.475 Y74.021
G1 X671.659 Y73.305
G1 X671.749 Y72.695
G1 X659.045 Y50.691
G1 X660.455 Y51.334
G1 X671.949 Y71.241
G1 X672.023 Y69.569
G1 X661.932 Y52.092
G1 X663.291 Y52.908
G1 X663.552 Y53.097
G1 X671.944 Y67.633
G1 X671.859 Y66.713
G1 X671.615 Y65.263
G1 X665.485 Y54.645
G1 X666.206 Y55.278
G1 X667.167 Y56.312
G1 X668.471 Y58.020
G1 X670.037 Y60.731
M3 S0
G4 P0.15
G0 X671.775 Y60.404
M3 S90
G4 P0.15
G1 X676.859 Y51.598
G1 X675.766 Y51.691
G1 X671.292 Y59.440
M3 S0
G4 P0.15
G0 X670.781 Y58.526
M3 S90
G4 P0.15
G1 X674.632 Y51.855
G1 X673.810 Y52.001
G1 X673.441 Y52.118
G1 X670.244 Y57.656
M3 S0
G4 P0.15
G0 X669.690 Y56.815
M3 S90
G4 P0.15
G1 X672.145 Y52.564
G1 X671.508 Y52.862
G1 X670.597 Y53.444
G1 X669.098 Y56.041
M3 S0
G4 P0.15
G0 X671.460 Y51.781
M3 S90
G4 P0.15
G1 X671.513 Y51.756
G1 X681.656 Y34.188
G1 X681.980 Y34.461
G1 X682.323 Y34.833
G1 X672.838 Y51.260
G1 X673.539 Y51.038
G1 X674.062 Y50.941
G1 X682.943 Y35.557
G1 X683.528 Y36.345
G1 X675.220 Y50.736
G1 X676.314 Y50.641
G1 X684.081 Y37.187
G1 X684.421 Y37.756
G1 X684.589 Y38.107
G1 X677.388 Y50.579
G1 X678.425 Y50.584
G1 X685.054 Y39.102
G1 X685.462 Y40.196
G1 X679.461 Y50.590
G1 X680.437 Y50.699
G1 X685.805 Y41.401
G1 X685.874 Y41.648
G1 X686.091 Y42.705
G1 X681.411 Y50.812
G1 X681.778 Y50.857
G1 X682.352 Y50.981
G1 X686.294 Y44.154
G1 X686.374 Y44.749
G1 X686.433 Y45.714
G1 X683.277 Y51.180
G1 X684.170 Y51.434
G1 X686.424 Y47.528
G1 X686.265 Y49.095
G1 X686.102 Y49.886
G1 X685.056 Y51.698
M3 S0
G4 P0.15
G0 X688.712 Y54.468
M3 S90
G4 P0.15
G1 X684.499 Y61.765
G1 X684.669 Y61.762
G1 X685.045 Y61.821
G1 X685.152 Y61.850
G1 X685.400 Y62.005
G1 X689.481 Y54.937
G1 X690.232 Y55.436
G1 X686.053 Y62.674
G1 X686.241 Y62.960
G1 X686.555 Y63.605
G1 X690.982 Y55.937
G1 X691.683 Y56.523
G1 X686.999 Y64.636
G1 X687.438 Y65.675
G1 X692.384 Y57.109
G1 X692.708 Y57.380
G1 X693.057 Y57.742
G1 X687.869 Y66.728
G1 X687.870 Y66.907
G1 X687.801 Y67.086
G1 X687.669 Y67.225
G1 X687.547 Y67.286
G1 X683.339 Y74.574
G1 X683.399 Y74.162
G1 X683.386 Y72.998
G1 X683.351 Y72.753
G1 X686.627 Y67.080
G1 X685.766 Y66.772
G1 X683.087 Y71.412
G1 X682.917 Y70.893
G1 X682.648 Y70.372
G1 X684.904 Y66.463
G1 X684.043 Y66.155
G1 X682.109 Y69.505
G1 X681.946 Y69.285
G1 X681.493 Y68.772
G1 X683.182 Y65.846
G1 X682.612 Y65.632
G1 X682.471 Y65.508
G1 X682.406 Y65.391
G1 X680.812 Y68.151
G1 X680.508 Y67.890
G1 X680.076 Y67.626
G1 X687.917 Y54.045
G1 X687.121 Y53.623
G1 X679.259 Y67.241
G1 X678.645 Y67.074
G1 X678.330 Y67.051
G1 X686.287 Y53.268
G1 X685.444 Y52.929
G1 X677.243 Y67.134
G1 X676.795 Y67.209
G1 X676.679 Y67.244
G1 X675.959 Y67.558
G1 X684.593 Y52.603
G1 X683.706 Y52.339
G1 X673.722 Y69.632
M3 S0
G4 P0.15
G0 X673.582 Y71.911
M3 S90
G4 P0.15
G1 X673.559 Y72.887
G1 X673.615 Y73.417
G1 X673.201 Y74.133
M3 S0
G4 P0.15
G0 X673.677 Y67.910
M3 S90
G4 P0.15
G1 X682.804 Y52.101
G1 X681.880 Y51.902
G1 X673.526 Y66.372
M3 S0
G4 P0.15
G0 X673.291 Y64.978
M3 S90
G4 P0.15
G1 X680.921 Y51.762
G1 X679.947 Y51.649
G1 X672.999 Y63.684
M3 S0
G4 P0.15
G0 X672.636 Y62.512
M3 S90
G4 P0.15
G1 X678.944 Y51.587
G1 X677.908 Y51.582
G1 X672.225 Y61.424
M3 S0
G4 P0.15
G0 X665.676 Y63.977
M3 S90
G4 P0.15
G1 X657.749 Y50.247
G1 X657.401 Y50.129
G1 X656.515 Y49.909
G1 X664.309 Y63.408
G1 X664.118 Y63.368
G1 X663.229 Y63.338
G1 X655.330 Y49.657
G1 X654.193 Y49.488
G1 X662.268 Y63.474
G1 X661.974 Y63.529
G1 X661.862 Y63.564
G1 X661.400 Y63.770
G1 X653.085 Y49.369
G1 X652.023 Y49.330
G1 X660.619 Y64.218
G1 X660.286 Y64.481
G1 X659.946 Y64.852
G1 X650.974 Y49.311
G1 X649.973 Y49.377
G1 X659.343 Y65.608
G1 X658.941 Y66.260
G1 X658.830 Y66.519
G1 X649.002 Y49.496
G1 X648.049 Y49.645
G1 X658.496 Y67.741
G1 X658.394 Y68.354
G1 X658.384 Y69.346
G1 X647.135 Y49.863
G1 X646.222 Y50.081
G1 X658.656 Y71.617
M3 S0
G4 P0.15
G0 X648.090 Y80.317
M3 S90
G4 P0.15
G1 X638.094 Y63.003
G1 X638.239 Y64.209
G1 X638.527 Y65.553
G1 X645.872 Y78.275
G1 X645.199 Y77.606
G1 X643.576 Y75.741
G1 X642.610 Y74.426
G1 X639.739 Y69.452
M3 S0
G4 P0.15
G0 X634.714 Y60.804
M3 S90
G4 P0.15
G1 X636.749 Y57.278
G1 X637.071 Y55.981
G1 X637.217 Y54.669
G1 X632.761 Y62.387
G1 X632.558 Y62.514
G1 X631.336 Y63.055
G1 X634.198 Y58.098
G1 X633.936 Y58.335
G1 X633.156 Y58.819
G1 X632.619 Y59.032
G1 X630.110 Y63.378
G1 X629.841 Y63.417
G1 X629.657 Y63.477
G1 X629.509 Y63.604
G1 X629.456 Y63.686
G1 X629.410 Y63.835
G1 X628.642 Y64.121
G1 X631.416 Y59.316
G1 X631.072 Y59.304
G1 X630.939 Y59.428
G1 X630.847 Y59.473
G1 X630.748 Y59.499
G1 X630.646 Y59.503
G1 X630.545 Y59.487
G1 X630.333 Y59.392
G1 X627.451 Y64.384
G1 X627.143 Y64.418
G1 X626.421 Y64.368
G1 X629.528 Y58.987
G1 X629.275 Y58.855
G1 X628.863 Y58.576
G1 X628.771 Y58.496
G1 X625.484 Y64.190
G1 X625.056 Y64.105
G1 X624.584 Y63.949
G1 X628.162 Y57.752
G1 X627.938 Y57.400
G1 X627.669 Y56.806
G1 X623.715 Y63.655
G1 X622.893 Y63.279
G1 X627.293 Y55.656
G1 X627.200 Y55.259
G1 X627.123 Y54.152
G1 X625.322 Y57.271
G1 X625.209 Y57.518
G1 X625.049 Y57.744
G1 X622.107 Y62.840
G1 X621.861 Y62.700
G1 X621.351 Y62.349
G1 X623.298 Y58.977
G1 X622.976 Y59.115
G1 X622.858 Y59.149
G1 X622.489 Y59.208
G1 X622.129 Y59.202
G1 X620.607 Y61.838
G1 X620.444 Y61.725
G1 X619.893 Y61.274
G1 X621.166 Y59.069
G1 X620.750 Y58.898
G1 X620.299 Y58.771
G1 X619.189 Y60.694
G1 X619.078 Y60.604
G1 X618.514 Y60.062
G1 X619.435 Y58.468
G1 X619.294 Y58.386
G1 X618.938 Y58.094
G1 X618.742 Y57.869
G1 X617.861 Y59.395
G1 X617.227 Y58.692
G1 X618.186 Y57.031
G1 X617.957 Y56.612
G1 X617.739 Y56.005
G1 X616.626 Y57.933
G1 X616.487 Y57.756
G1 X616.059 Y57.115
G1 X617.452 Y54.703
G1 X617.437 Y54.587
G1 X617.418 Y53.910
G1 X617.503 Y53.197
G1 X617.791 Y52.315
G1 X615.528 Y56.234
G1 X615.205 Y55.648
G1 X615.041 Y55.279
G1 X622.576 Y42.227
G1 X623.529 Y42.164
G1 X623.649 Y42.168
G1 X618.367 Y51.318
G1 X618.740 Y50.886
G1 X619.151 Y50.558
G1 X619.742 Y50.248
G1 X620.090 Y50.133
G1 X624.669 Y42.202
G1 X625.236 Y42.221
G1 X625.664 Y42.279
G1 X621.237 Y49.947
G1 X621.444 Y49.946
G1 X622.198 Y50.082
G1 X626.615 Y42.431
G1 X627.532 Y42.644
G1 X625.870 Y45.522
G1 X626.126 Y45.529
G1 X626.212 Y45.553
G1 X626.719 Y45.852
G1 X628.398 Y42.943
G1 X629.262 Y43.246
G1 X627.292 Y46.659
G1 X627.795 Y47.588
G1 X630.084 Y43.623
G1 X630.369 Y43.754
G1 X630.880 Y44.044
G1 X628.297 Y48.518
G1 X628.586 Y49.071
G1 X628.609 Y49.257
G1 X628.561 Y49.438
G1 X628.512 Y49.519
G1 X628.374 Y49.646
G1 X628.199 Y49.714
G1 X628.012 Y49.712
G1 X627.650 Y49.640
G1 X625.537 Y53.299
G1 X625.423 Y52.991
G1 X625.071 Y52.305
G1 X626.718 Y49.453
G1 X625.786 Y49.267
G1 X624.521 Y51.458
G1 X624.405 Y51.322
G1 X623.835 Y50.846
G1 X624.855 Y49.081
G1 X624.554 Y49.021
G1 X624.457 Y48.991
G1 X624.368 Y48.942
G1 X624.290 Y48.875
G1 X624.228 Y48.795
G1 X624.183 Y48.704
G1 X624.158 Y48.605
G1 X624.155 Y48.493
G1 X623.050 Y50.407
M3 S0
G4 P0.15
G0 X613.856 Y50.132
M3 S90
G4 P0.15
G1 X617.414 Y43.968
G1 X618.067 Y43.573
G1 X618.915 Y43.168
G1 X613.970 Y51.734
G1 X614.092 Y52.455
G1 X614.243 Y53.060
G1 X620.220 Y42.708
G1 X621.308 Y42.412
G1 X621.442 Y42.391
G1 X614.607 Y54.229
M3 S0
G4 P0.15
; pen 8 of 13: tint 8, #b29934, 0.5 mm
M0
G0 X704.058 Y59.668
M3 S90
G4 P0.15
G1 X706.610 Y64.088
G1 X707.359 Y63.585
G1 X703.045 Y56.112
G1 X702.980 Y55.870
G1 X702.648 Y54.307
G1 X702.477 Y53.329
G1 X708.108 Y63.082
G1 X708.497 Y62.824
G1 X708.881 Y62.621
G1 X702.229 Y51.099
M3 S0
G4 P0.15
G0 X702.534 Y49.828
M3 S90
G4 P0.15
G1 X709.678 Y62.201
G1 X710.136 Y61.959
G1 X710.495 Y61.817
G1 X702.770 Y48.436
M3 S0
G4 P0.15
G0 X702.937 Y46.926
M3 S90
G4 P0.15
G1 X711.345 Y61.488
G1 X711.982 Y61.242
G1 X712.207 Y61.182
G1 X703.005 Y45.243
M3 S0
G4 P0.15
G0 X702.920 Y43.296
M3 S90
G4 P0.15
G1 X713.118 Y60.960
G1 X714.029 Y60.738
G1 X702.538 Y40.834
M3 S0
G4 P0.15
G0 X722.163 Y39.740
M3 S90
G4 P0.15
G1 X714.451 Y26.382
G1 X713.617 Y26.738
G1 X720.202 Y38.144
G1 X718.521 Y37.033
G1 X712.817 Y27.153
G1 X712.313 Y27.419
G1 X712.035 Y27.598
G1 X717.009 Y36.213
G1 X716.803 Y36.105
G1 X715.628 Y35.622
G1 X711.278 Y28.086
G1 X711.064 Y28.225
G1 X710.550 Y28.627
G1 X714.326 Y35.166
G1 X713.720 Y34.993
G1 X713.132 Y34.899
G1 X709.835 Y29.188
G1 X709.160 Y29.819
G1 X711.994 Y34.728
G1 X710.940 Y34.702
G1 X708.496 Y30.469
G1 X707.864 Y31.174
G1 X709.914 Y34.725
G1 X708.922 Y34.806
G1 X707.257 Y31.923
G1 X706.675 Y32.715
G1 X707.976 Y34.967
G1 X707.254 Y35.106
G1 X707.051 Y35.165
G1 X706.107 Y33.531
G1 X705.574 Y34.407
G1 X706.179 Y35.455
G1 X705.358 Y35.833
G1 X705.079 Y35.350
M3 S0
G4 P0.15
G0 X702.501 Y40.665
M3 S90
G4 P0.15
G1 X702.705 Y40.145
G1 X702.932 Y39.717
G1 X715.002 Y60.623
G1 X715.978 Y60.513
G1 X703.469 Y38.847
G1 X703.719 Y38.494
G1 X704.076 Y38.098
G1 X716.968 Y60.428
G1 X717.984 Y60.388
G1 X704.756 Y37.477
G1 X705.192 Y37.108
G1 X705.481 Y36.931
G1 X719.029 Y60.398
G1 X720.075 Y60.409
G1 X706.275 Y36.508
G1 X706.674 Y36.329
G1 X707.130 Y36.188
G1 X721.158 Y60.485
G1 X722.246 Y60.569
G1 X708.045 Y35.972
G1 X708.873 Y35.813
G1 X708.987 Y35.804
G1 X723.347 Y60.677
G1 X724.497 Y60.868
G1 X709.979 Y35.723
G1 X710.396 Y35.689
G1 X711.007 Y35.704
G1 X725.647 Y61.060
G1 X725.807 Y61.089
G1 X726.878 Y61.393
G1 X712.072 Y35.748
G1 X713.212 Y35.923
G1 X728.120 Y61.744
G1 X728.480 Y61.871
G1 X728.572 Y60.727
G1 X714.433 Y36.237
G1 X714.635 Y36.295
G1 X715.776 Y36.764
G1 X728.607 Y58.987
G1 X728.591 Y57.926
G1 X728.511 Y57.021
G1 X717.221 Y37.465
G1 X718.101 Y37.943
G1 X718.808 Y38.415
G1 X728.254 Y54.776
G1 X728.049 Y53.431
G1 X727.769 Y52.135
G1 X720.629 Y39.769
G1 X721.499 Y40.488
G1 X722.574 Y41.551
G1 X722.971 Y42.026
G1 X726.762 Y48.591
M3 S0
G4 P0.15
G0 X744.768 Y35.694
M3 S90
G4 P0.15
G1 X744.257 Y34.808
G1 X743.877 Y34.328
G1 X742.613 Y32.931
G1 X741.525 Y31.877
G1 X744.406 Y36.866
M3 S0
G4 P0.15
G0 X744.090 Y38.120
M3 S90
G4 P0.15
G1 X739.511 Y30.188
G1 X738.409 Y29.391
G1 X737.789 Y29.006
G1 X743.794 Y39.406
M3 S0
G4 P0.15
G0 X743.369 Y40.470
M3 S90
G4 P0.15
G1 X736.221 Y28.089
G1 X735.284 Y27.590
G1 X734.761 Y27.362
G1 X743.028 Y41.679
M3 S0
G4 P0.15
G0 X742.787 Y43.061
M3 S90
G4 P0.15
G1 X733.372 Y26.755
G1 X732.843 Y26.524
G1 X732.043 Y26.253
G1 X742.657 Y44.638
M3 S0
G4 P0.15
G0 X742.666 Y46.453
M3 S90
G4 P0.15
G1 X730.768 Y25.844
G1 X729.546 Y25.528
G1 X742.830 Y48.537
M3 S0
G4 P0.15
G0 X743.194 Y50.966
M3 S90
G4 P0.15
G1 X728.367 Y25.287
G1 X727.377 Y25.104
G1 X727.213 Y25.088
G1 X743.891 Y53.975
M3 S0
G4 P0.15
G0 X745.603 Y58.739
M3 S90
G4 P0.15
G1 X726.111 Y24.978
G1 X725.008 Y24.868
G1 X748.354 Y65.304
G1 X747.911 Y66.338
G1 X723.947 Y24.831
G1 X722.901 Y24.820
G1 X747.458 Y67.353
G1 X746.959 Y68.288
G1 X721.873 Y24.838
G1 X720.867 Y24.896
G1 X746.451 Y69.208
G1 X745.898 Y70.050
G1 X719.896 Y25.013
G1 X718.931 Y25.142
G1 X745.292 Y70.802
G1 X745.193 Y70.924
G1 X744.652 Y71.492
G1 X717.985 Y25.304
G1 X717.066 Y25.512
G1 X743.988 Y72.143
G1 X743.317 Y72.781
G1 X716.183 Y25.783
G1 X715.306 Y26.064
G1 X725.347 Y43.456
G1 X725.749 Y44.057
G1 X726.531 Y45.470
G1 X726.620 Y45.660
G1 X742.080 Y72.438
G1 X741.697 Y71.878
G1 X739.945 Y69.671
G1 X738.720 Y68.417
G1 X728.409 Y50.559
G1 X728.573 Y51.122
G1 X729.029 Y53.235
G1 X729.072 Y53.507
G1 X736.560 Y66.476
G1 X735.737 Y65.798
G1 X734.738 Y65.122
G1 X729.415 Y55.901
G1 X729.593 Y58.009
G1 X733.075 Y64.040
G1 X732.112 Y63.484
G1 X731.551 Y63.202
G1 X729.620 Y59.856
G1 X729.622 Y60.159
G1 X729.515 Y61.475
G1 X730.127 Y62.535
M3 S0
G4 P0.15
G0 X727.363 Y81.935
M3 S90
G4 P0.15
G1 X715.600 Y61.562
G1 X714.624 Y61.672
G1 X726.286 Y81.870
G1 X725.807 Y82.013
G1 X725.687 Y82.070
G1 X725.451 Y82.223
G1 X713.689 Y61.851
G1 X712.777 Y62.073
G1 X724.864 Y83.006
G1 X724.612 Y83.767
G1 X724.532 Y84.232
G1 X711.897 Y62.347
G1 X711.047 Y62.675
G1 X724.307 Y85.643
M3 S0
G4 P0.15
G0 X706.695 Y92.937
M3 S90
G4 P0.15
G1 X710.290 Y99.163
M3 S0
G4 P0.15
G0 X714.915 Y105.375
M3 S90
G4 P0.15
G1 X703.870 Y86.244
G1 X703.438 Y84.945
G1 X702.883 Y82.735
G1 X717.840 Y108.641
G1 X718.389 Y109.215
G1 X720.200 Y110.929
G1 X702.388 Y80.078
G1 X702.166 Y77.893
G1 X722.251 Y112.682
M3 S0
G4 P0.15
G0 X734.382 Y113.892
M3 S90
G4 P0.15
G1 X725.349 Y98.247
G1 X725.391 Y99.158
G1 X725.300 Y99.962
G1 X733.516 Y114.192
G1 X732.619 Y114.439
G1 X724.872 Y101.021
G1 X724.758 Y101.215
G1 X724.285 Y101.805
G1 X731.722 Y114.685
G1 X731.565 Y114.729
G1 X730.772 Y114.840
G1 X723.681 Y102.558
G1 X723.074 Y103.307
G1 X729.811 Y114.975
G1 X729.712 Y114.989
G1 X728.793 Y115.012
G1 X722.159 Y103.523
G1 X721.189 Y103.643
G1 X727.768 Y115.037
G1 X726.718 Y115.018
G1 X720.219 Y103.761
G1 X720.041 Y103.747
G1 X719.867 Y103.659
G1 X718.514 Y102.609
G1 X725.668 Y114.999
G1 X725.296 Y114.992
G1 X724.140 Y114.153
G1 X716.391 Y100.731
G1 X716.167 Y100.455
G1 X715.782 Y99.806
G1 X715.582 Y99.331
G1 X702.132 Y76.034
G1 Y75.263
G1 X702.220 Y74.387
G1 X714.754 Y96.096
G1 X714.683 Y95.219
G1 X714.739 Y94.270
G1 X702.453 Y72.989
G1 X702.686 Y71.849
G1 X702.740 Y71.688
G1 X715.032 Y92.977
G1 X715.326 Y92.327
G1 X715.525 Y92.032
G1 X703.122 Y70.548
G1 X703.317 Y69.963
G1 X703.548 Y69.486
G1 X716.172 Y91.352
G1 X716.457 Y91.114
G1 X716.557 Y91.049
G1 X716.930 Y90.866
G1 X704.021 Y68.506
G1 X704.136 Y68.269
G1 X704.551 Y67.624
G1 X717.784 Y90.545
G1 X718.321 Y90.416
G1 X718.739 Y90.398
G1 X705.147 Y66.856
G1 X705.770 Y66.135
G1 X719.904 Y90.617
G1 X720.091 Y90.684
G1 X720.964 Y91.181
G1 X721.513 Y91.602
G1 X706.455 Y65.521
G1 X707.152 Y64.929
G1 X735.234 Y113.568
G1 X736.059 Y113.197
G1 X707.901 Y64.426
G1 X708.649 Y63.923
G1 X736.861 Y112.786
G1 X737.642 Y112.338
G1 X709.425 Y63.465
G1 X710.221 Y63.045
G1 X738.418 Y111.883
M3 S0
G4 P0.15
G0 X745.981 Y101.583
M3 S90
G4 P0.15
G1 X743.478 Y97.247
G1 X743.712 Y98.421
G1 X743.789 Y99.279
G1 X743.791 Y99.590
G1 X745.561 Y102.655
G1 X745.140 Y103.727
G1 X743.672 Y101.183
G1 X743.627 Y101.493
G1 X743.427 Y102.180
G1 X743.325 Y102.383
G1 X744.648 Y104.675
G1 X744.152 Y105.615
G1 X742.781 Y103.240
G1 X742.435 Y103.612
G1 X742.121 Y103.897
G1 X743.619 Y106.492
G1 X743.060 Y107.324
G1 X741.436 Y104.510
G1 X740.750 Y105.122
G1 X742.466 Y108.094
G1 X742.195 Y108.443
G1 X741.850 Y108.827
G1 X739.913 Y105.472
G1 X739.062 Y105.799
G1 X741.216 Y109.529
G1 X740.547 Y110.170
G1 X738.212 Y106.126
G1 X737.998 Y106.199
G1 X737.902 Y106.206
G1 X737.714 Y106.166
G1 X736.870 Y105.603
G1 X739.859 Y110.778
G1 X739.138 Y111.331
G1 X735.158 Y104.438
M3 S0
G4 P0.15
G0 X731.382 Y97.897
M3 S90
G4 P0.15
G1 X725.334 Y87.422
G1 X726.446 Y87.547
G1 X731.100 Y95.608
G1 X731.149 Y94.388
G1 X731.218 Y94.013
G1 X727.557 Y87.672
G1 X728.669 Y87.797
G1 X731.553 Y92.793
G1 X731.698 Y92.484
G1 X732.100 Y91.941
G1 X729.780 Y87.922
G1 X730.190 Y87.968
G1 X730.382 Y87.953
G1 X730.553 Y87.866
G1 X730.623 Y87.800
G1 X730.690 Y87.698
G1 X732.766 Y91.294
G1 X733.158 Y90.988
G1 X733.522 Y90.803
G1 X716.576 Y61.452
G1 X717.588 Y61.405
G1 X734.395 Y90.515
G1 X734.918 Y90.401
G1 X735.355 Y90.377
G1 X718.621 Y61.394
G1 X719.666 Y61.404
G1 X736.411 Y90.406
G1 X736.640 Y90.426
G1 X737.566 Y90.607
G1 X720.735 Y61.455
G1 X721.823 Y61.539
G1 X738.854 Y91.038
G1 X739.131 Y91.157
G1 X740.069 Y91.785
G1 X740.656 Y92.359
G1 X722.911 Y61.624
G1 X724.057 Y61.809
G1 X746.333 Y100.392
G1 X746.665 Y99.167
G1 X725.207 Y62.000
G1 X725.561 Y62.059
G1 X726.420 Y62.302
G1 X746.928 Y97.823
G1 X747.152 Y96.411
G1 X727.662 Y62.654
G1 X727.941 Y62.733
G1 X728.991 Y63.155
G1 X747.303 Y94.872
G1 X747.336 Y94.424
G1 X747.363 Y93.176
G1 X730.357 Y63.721
G1 X731.624 Y64.357
G1 X731.833 Y64.477
G1 X747.335 Y91.328
G1 X747.329 Y91.074
G1 X747.204 Y89.300
G1 X733.429 Y65.442
G1 X735.137 Y66.600
G1 X746.920 Y87.009
G1 X746.885 Y86.726
G1 X746.578 Y85.032
G1 X746.415 Y84.335
G1 X737.123 Y68.240
G1 X737.242 Y68.338
G1 X739.178 Y70.314
G1 X739.842 Y71.150
G1 X745.269 Y80.550
M3 S0
G4 P0.15
G0 X755.933 Y94.174
M3 S90
G4 P0.15
G1 X772.830 Y64.908
G1 X771.972 Y64.593
G1 X755.404 Y93.291
G1 X754.896 Y92.369
G1 X771.109 Y64.288
G1 X770.218 Y64.031
G1 X754.400 Y91.428
G1 X753.927 Y90.448
G1 X769.311 Y63.802
G1 X768.391 Y63.595
G1 X753.454 Y89.469
G1 X753.363 Y89.281
G1 X753.013 Y88.431
G1 X767.436 Y63.451
G1 X766.478 Y63.310
G1 X752.581 Y87.380
G1 X752.309 Y86.720
G1 X752.165 Y86.300
G1 X765.490 Y63.220
G1 X764.478 Y63.174
G1 X751.779 Y85.169
G1 X751.397 Y84.030
G1 X763.447 Y63.159
G1 X762.371 Y63.223
G1 X751.067 Y82.803
G1 X750.739 Y81.571
G1 X761.256 Y63.354
G1 X760.113 Y63.533
G1 X750.470 Y80.236
G1 X750.429 Y80.033
G1 X750.268 Y78.787
G1 X758.927 Y63.788
G1 X757.708 Y64.100
G1 X750.125 Y77.233
G1 X750.059 Y76.036
G1 X750.067 Y75.535
G1 X756.421 Y64.528
G1 X755.916 Y64.709
G1 X755.022 Y65.152
G1 X750.146 Y73.598
G1 X750.333 Y71.860
G1 X750.487 Y71.206
G1 X753.254 Y66.414
M3 S0
G4 P0.15
G0 X766.688 Y62.238
M3 S90
G4 P0.15
G1 X769.155 Y57.964
G1 X769.411 Y57.248
G1 X769.859 Y55.416
G1 X769.945 Y54.797
G1 X765.655 Y62.227
G1 X764.643 Y62.180
G1 X770.108 Y52.715
G1 X770.132 Y52.263
G1 X770.083 Y50.957
G1 X763.622 Y62.147
G1 X762.547 Y62.211
G1 X769.938 Y49.408
G1 X769.816 Y48.487
G1 X769.704 Y48.014
G1 X761.449 Y62.311
G1 X760.307 Y62.491
G1 X769.368 Y46.796
G1 X768.976 Y45.675
G1 X759.147 Y62.700
G1 X757.928 Y63.011
G1 X768.537 Y44.636
G1 X768.332 Y44.185
G1 X768.053 Y43.673
G1 X756.679 Y63.373
G1 X755.551 Y63.777
G1 X755.352 Y63.872
G1 X767.548 Y42.748
G1 X767.405 Y42.485
G1 X767.010 Y41.879
G1 X753.856 Y64.663
G1 X753.224 Y65.095
G1 X752.382 Y65.854
G1 X752.228 Y65.683
G1 X766.452 Y41.046
G1 X765.859 Y40.274
G1 X751.595 Y64.979
G1 X750.963 Y64.275
G1 X765.243 Y39.541
G1 X764.609 Y38.838
G1 X750.330 Y63.571
G1 X749.736 Y62.799
G1 X763.940 Y38.198
G1 X763.421 Y37.710
G1 X763.259 Y37.578
G1 X749.156 Y62.005
G1 X748.624 Y61.126
G1 X762.551 Y37.003
G1 X762.032 Y36.583
G1 X761.835 Y36.443
G1 X748.127 Y60.186
G1 X747.968 Y59.882
G1 X747.662 Y59.192
G1 X761.099 Y35.919
G1 X760.326 Y35.457
G1 X747.211 Y58.173
G1 X746.761 Y57.153
G1 X759.551 Y34.999
G1 X758.729 Y34.623
G1 X746.359 Y56.049
G1 X745.960 Y54.939
G1 X757.870 Y34.311
G1 X757.465 Y34.181
G1 X756.963 Y34.081
G1 X745.598 Y53.767
G1 X745.289 Y52.503
G1 X756.031 Y33.896
G1 X755.043 Y33.807
G1 X744.985 Y51.228
G1 X744.898 Y50.862
G1 X744.738 Y49.856
G1 X754.030 Y33.763
G1 X753.389 Y33.776
G1 X752.954 Y33.825
G1 X744.527 Y48.421
G1 X744.416 Y47.339
G1 X744.390 Y46.859
G1 X751.793 Y34.036
G1 X751.612 Y34.078
G1 X750.816 Y34.377
G1 X750.446 Y34.569
G1 X744.349 Y45.129
G1 X744.351 Y44.789
G1 X744.441 Y43.494
G1 X744.505 Y43.059
G1 X748.762 Y35.687
M3 S0
G4 P0.15
G0 X749.341 Y30.708
M3 S90
G4 P0.15
G1 X746.792 Y35.122
G1 X746.283 Y36.501
G1 X746.174 Y36.874
G1 X746.406 Y36.580
G1 X747.204 Y35.727
G1 X747.782 Y35.208
G1 X751.745 Y28.343
G1 X752.905 Y27.509
G1 X753.447 Y27.196
G1 X749.581 Y33.891
G1 X750.382 Y33.476
G1 X750.995 Y33.242
G1 X754.958 Y26.378
G1 X756.083 Y25.869
G1 X756.343 Y25.780
G1 X752.227 Y32.909
G1 X753.342 Y32.777
G1 X757.612 Y25.381
G1 X758.379 Y25.186
G1 X758.801 Y25.122
G1 X754.394 Y32.755
G1 X755.389 Y32.832
G1 X759.940 Y24.949
G1 X760.144 Y24.918
G1 X761.034 Y24.854
G1 X756.364 Y32.942
G1 X757.297 Y33.128
G1 X762.092 Y24.822
G1 X763.139 Y24.809
G1 X758.198 Y33.366
G1 X758.788 Y33.556
G1 X759.059 Y33.675
G1 X764.156 Y24.848
G1 X765.165 Y24.899
G1 X759.885 Y34.045
G1 X760.664 Y34.495
G1 X766.148 Y24.997
G1 X767.124 Y25.106
G1 X761.439 Y34.953
G1 X761.610 Y35.055
G1 X762.184 Y35.463
G1 X768.077 Y25.256
G1 X768.521 Y25.331
G1 X769.006 Y25.447
G1 X762.909 Y36.006
G1 X763.617 Y36.581
G1 X769.920 Y25.664
G1 X770.247 Y25.742
G1 X770.809 Y25.923
G1 X764.313 Y37.176
G1 X764.986 Y37.810
G1 X771.686 Y26.205
G1 X771.911 Y26.277
G1 X772.538 Y26.530
G1 X765.636 Y38.484
G1 X766.269 Y39.186
G1 X773.381 Y26.869
G1 X774.199 Y27.253
G1 X766.869 Y39.948
G1 X767.456 Y40.731
G1 X775.012 Y27.645
G1 X775.798 Y28.083
G1 X768.007 Y41.577
G1 X768.274 Y41.990
G1 X768.533 Y42.465
G1 X776.579 Y28.530
G1 X777.331 Y29.027
G1 X769.038 Y43.391
G1 X769.236 Y43.756
G1 X769.513 Y44.368
G1 X778.075 Y29.539
G1 X778.797 Y30.089
G1 X769.946 Y45.419
G1 X770.338 Y46.540
G1 X779.502 Y30.666
G1 X780.191 Y31.274
G1 X770.672 Y47.761
G1 X770.804 Y48.330
G1 X770.912 Y49.145
G1 X780.879 Y31.882
G1 X781.018 Y32.005
G1 X781.542 Y32.534
G1 X771.073 Y50.666
G1 X771.128 Y52.372
G1 X779.314 Y38.193
M3 S0
G4 P0.15
G0 X778.751 Y40.968
M3 S90
G4 P0.15
G1 X771.013 Y54.370
G1 X770.836 Y55.629
G1 X770.476 Y57.100
G1 X778.500 Y43.202
M3 S0
G4 P0.15
G0 X778.452 Y45.086
M3 S90
G4 P0.15
G1 X768.355 Y62.575
G1 X768.539 Y62.603
G1 X769.281 Y62.771
G1 X778.478 Y46.840
M3 S0
G4 P0.15
G0 X778.605 Y48.420
M3 S90
G4 P0.15
G1 X770.197 Y62.984
G1 X771.088 Y63.241
G1 X778.785 Y49.909
M3 S0
G4 P0.15
G0 X779.029 Y51.287
M3 S90
G4 P0.15
G1 X771.964 Y63.524
G1 X772.821 Y63.839
G1 X779.291 Y52.633
M3 S0
G4 P0.15
G0 X779.609 Y53.881
M3 S90
G4 P0.15
G1 X773.660 Y64.186
G1 X774.473 Y64.577
G1 X779.938 Y55.112
M3 S0
G4 P0.15
G0 X780.308 Y56.271
M3 S90
G4 P0.15
G1 X775.286 Y64.969
G1 X775.829 Y65.230
G1 X776.086 Y65.384
G1 X780.707 Y57.380
M3 S0
G4 P0.15
G0 X781.138 Y58.433
M3 S90
G4 P0.15
G1 X776.853 Y65.855
G1 X777.621 Y66.325
G1 X781.586 Y59.457
M3 S0
G4 P0.15
G0 X782.068 Y60.423
M3 S90
G4 P0.15
G1 X778.380 Y66.810
G1 X779.107 Y67.351
G1 X782.562 Y61.368
M3 S0
G4 P0.15
G0 X783.883 Y60.255
M3 S90
G4 P0.15
G1 X784.060 Y60.562
M3 S0
G4 P0.15
G0 X783.090 Y62.252
M3 S90
G4 P0.15
G1 X779.834 Y67.892
G1 X780.329 Y68.259
G1 X780.549 Y68.453
G1 X783.625 Y63.125
M3 S0
G4 P0.15
G0 X784.197 Y63.936
M3 S90
G4 P0.15
G1 X781.236 Y69.063
G1 X781.927 Y69.666
G1 X784.797 Y64.697
M3 S0
G4 P0.15
G0 X785.428 Y65.403
M3 S90
G4 P0.15
G1 X784.484 Y67.038
M3 S0
G4 P0.15
G0 X781.140 Y70.314
M3 S90
G4 P0.15
G1 X768.727 Y91.814
G1 X768.564 Y90.842
G1 X768.446 Y90.500
G1 X780.453 Y69.704
G1 X779.766 Y69.094
G1 X768.028 Y89.425
G1 X767.521 Y88.502
G1 X779.042 Y68.548
G1 X778.315 Y68.008
G1 X766.952 Y87.688
G1 X766.307 Y87.006
G1 X777.583 Y67.475
G1 X776.815 Y67.005
G1 X765.572 Y86.479
G1 X764.713 Y86.166
G1 X776.048 Y66.534
G1 X775.275 Y66.073
G1 X763.752 Y86.030
G1 X762.697 Y86.059
G1 X774.462 Y65.681
G1 X773.648 Y65.290
G1 X761.460 Y86.401
G1 X761.212 Y86.530
G1 X760.804 Y86.851
G1 X760.723 Y86.932
G1 X760.338 Y87.430
G1 X760.089 Y87.921
G1 X759.903 Y88.518
G1 X759.810 Y89.259
G1 X756.472 Y95.041
G1 X757.011 Y95.907
G1 X759.881 Y90.936
G1 X759.932 Y91.401
G1 X760.067 Y92.107
G1 X760.125 Y92.313
G1 X757.565 Y96.747
G1 X758.134 Y97.562
G1 X760.508 Y93.451
G1 X760.702 Y93.848
G1 X761.050 Y94.311
G1 X758.710 Y98.365
G1 X759.302 Y99.139
G1 X761.679 Y95.022
G1 X762.344 Y95.670
G1 X759.897 Y99.909
G1 X760.514 Y100.640
G1 X763.009 Y96.318
G1 X763.135 Y96.424
G1 X763.232 Y96.471
G1 X763.337 Y96.496
G1 X763.973 Y96.448
G1 X761.131 Y101.371
G1 X761.771 Y102.062
G1 X765.074 Y96.341
G1 X765.175 Y96.312
G1 X766.431 Y95.791
G1 X762.415 Y102.746
G1 X762.622 Y102.966
G1 X763.080 Y103.395
G1 X767.966 Y94.932
G1 X768.206 Y94.658
G1 X768.488 Y94.028
G1 X781.813 Y70.949
G1 X782.457 Y71.633
G1 X763.754 Y104.028
G1 X764.433 Y104.652
G1 X783.101 Y72.317
G1 X783.308 Y72.537
G1 X783.709 Y73.064
G1 X765.135 Y105.236
G1 X765.837 Y105.820
G1 X784.301 Y73.840
G1 X784.779 Y74.467
G1 X784.880 Y74.636
G1 X777.674 Y87.118
G1 X777.042 Y87.372
G1 X776.943 Y87.425
G1 X776.376 Y87.820
G1 X776.274 Y87.914
G1 X775.965 Y88.291
G1 X775.896 Y88.404
G1 X775.575 Y89.121
G1 X775.540 Y89.233
G1 X775.385 Y90.056
G1 X775.367 Y90.721
G1 X775.406 Y91.046
G1 X766.558 Y106.372
G1 X767.291 Y106.901
G1 X775.672 Y92.385
G1 X775.841 Y92.978
G1 X776.057 Y93.518
G1 X768.025 Y107.431
G1 X768.764 Y107.950
G1 X776.538 Y94.486
G1 X776.929 Y95.045
G1 X777.134 Y95.252
G1 X769.531 Y108.421
G1 X770.298 Y108.893
G1 X770.756 Y108.099
G1 X770.667 Y108.013
G1 X770.613 Y107.928
G1 X770.577 Y107.834
G1 X770.561 Y107.734
G1 X770.565 Y107.633
G1 X770.590 Y107.535
G1 X770.633 Y107.444
G1 X770.694 Y107.364
G1 X770.770 Y107.297
G1 X770.858 Y107.247
G1 X771.311 Y107.138
G1 X777.812 Y95.879
G1 X778.555 Y96.391
G1 X772.500 Y106.880
G1 X773.688 Y106.621
G1 X779.273 Y96.948
G1 X780.040 Y97.420
G1 X774.877 Y106.362
G1 X776.107 Y106.032
G1 X782.326 Y95.260
G1 X782.413 Y95.145
G1 X782.673 Y94.658
G1 X788.177 Y85.126
M3 S0
G4 P0.15
G0 X790.801 Y86.483
M3 S90
G4 P0.15
G1 X791.211 Y87.192
M3 S0
G4 P0.15
G0 X788.666 Y86.079
M3 S90
G4 P0.15
G1 X777.394 Y105.602
G1 X777.776 Y105.454
G1 X778.837 Y104.903
G1 X788.795 Y87.655
G1 X788.740 Y89.551
G1 X780.406 Y103.986
G1 X781.542 Y103.224
G1 X782.224 Y102.637
G1 X788.456 Y91.843
G1 X787.944 Y94.007
G1 X787.391 Y95.486
G1 X784.740 Y100.079
M3 S0
G4 P0.15
G0 X775.435 Y110.795
M3 S90
G4 P0.15
G1 X775.489 Y110.702
G1 X774.700 Y110.269
G1 X774.494 Y110.626
G1 X774.234 Y110.579
G1 X773.588 Y110.394
G1 X773.910 Y109.837
G1 X773.121 Y109.404
G1 X772.723 Y110.092
G1 X772.229 Y109.898
G1 X771.895 Y109.727
G1 X772.331 Y108.971
G1 X771.542 Y108.539
G1 X771.092 Y109.317
M3 S0
G4 P0.15
G0 X780.544 Y96.546
M3 S90
G4 P0.15
G1 X780.675 Y96.319
M3 S0
G4 P0.15
G0 X782.921 Y92.430
M3 S90
G4 P0.15
G1 X787.722 Y84.114
M3 S0
G4 P0.15
G0 X787.292 Y83.059
M3 S90
G4 P0.15
G1 X782.672 Y91.060
G1 X782.502 Y90.493
G1 X782.255 Y89.984
G1 X786.884 Y81.964
M3 S0
G4 P0.15
G0 X778.800 Y86.968
M3 S90
G4 P0.15
G1 X785.398 Y75.539
M3 S0
G4 P0.15
G0 X785.570 Y77.042
M3 S90
G4 P0.15
G1 X779.714 Y87.184
G1 X779.888 Y87.273
G1 X780.459 Y87.694
G1 X785.832 Y78.388
M3 S0
G4 P0.15
G0 X786.155 Y79.628
M3 S90
G4 P0.15
G1 X781.113 Y88.360
G1 X781.470 Y88.747
G1 X781.722 Y89.106
G1 X786.494 Y80.841
M3 S0
G4 P0.15
G0 X787.955 Y79.753
M3 S90
G4 P0.15
G1 X796.155 Y93.956
G1 X797.372 Y95.307
G1 X798.726 Y96.609
G1 X787.242 Y76.719
G1 X787.046 Y74.988
G1 X787.035 Y74.559
G1 X800.789 Y98.382
M3 S0
G4 P0.15
G0 X798.579 Y90.955
M3 S90
G4 P0.15
G1 X804.200 Y100.691
G1 X802.924 Y99.934
G1 X802.584 Y99.691
G1 X787.023 Y72.739
G1 X787.093 Y71.492
G1 X787.145 Y71.151
G1 X795.137 Y84.992
G1 X795.091 Y84.313
G1 X795.156 Y83.226
G1 X787.386 Y69.768
G1 X787.703 Y68.679
G1 X787.746 Y68.591
G1 X795.423 Y81.889
G1 X795.502 Y81.629
G1 X795.769 Y81.044
G1 X795.877 Y80.874
G1 X788.218 Y67.610
G1 X788.783 Y66.788
G1 X796.479 Y80.117
G1 X797.002 Y79.614
G1 X797.163 Y79.502
G1 X789.368 Y66.001
G1 X789.993 Y65.284
G1 X797.964 Y79.090
G1 X798.386 Y78.954
G1 X798.887 Y78.888
G1 X790.650 Y64.622
G1 X791.286 Y64.062
G1 X791.344 Y64.024
G1 X799.950 Y78.929
G1 X800.162 Y78.956
G1 X801.186 Y79.271
G1 X792.103 Y63.539
G1 X792.468 Y63.305
G1 X792.897 Y63.114
G1 X803.188 Y80.938
M3 S0
G4 P0.15
G0 X812.216 Y80.374
M3 S90
G4 P0.15
G1 X811.065 Y78.381
G1 X810.927 Y78.433
G1 X810.825 Y78.443
G1 X809.960 Y78.268
G1 X811.511 Y80.954
G1 X811.164 Y81.344
G1 X810.923 Y81.736
G1 X808.774 Y78.014
G1 X807.588 Y77.759
G1 X810.502 Y82.806
G1 X810.377 Y83.499
G1 X810.358 Y84.357
G1 X806.402 Y77.504
G1 X805.216 Y77.250
G1 X810.676 Y86.708
M3 S0
G4 P0.15
G0 X809.221 Y102.188
M3 S90
G4 P0.15
G1 X809.431 Y102.551
G1 X809.178 Y102.530
G1 X808.282 Y102.361
G1 X807.871 Y101.650
G1 X806.522 Y101.112
G1 X807.061 Y102.046
G1 X806.775 Y101.956
G1 X805.682 Y101.457
G1 X805.172 Y100.574
G1 X804.006 Y100.109
G1 X803.845 Y100.006
G1 X803.782 Y99.933
G1 X803.704 Y99.758
G1 X803.697 Y99.566
G1 X803.763 Y99.386
G1 X803.821 Y99.309
G1 X803.892 Y99.244
G1 X804.065 Y99.161
G1 X804.160 Y99.146
G1 X804.357 Y99.162
G1 X799.519 Y90.783
G1 X800.459 Y90.611
G1 X805.481 Y99.309
G1 X806.605 Y99.456
G1 X801.399 Y90.438
G1 X802.115 Y90.307
G1 X802.200 Y90.284
G1 X802.313 Y90.222
G1 X807.729 Y99.603
G1 X808.853 Y99.750
G1 X803.009 Y89.628
G1 X803.703 Y89.030
G1 X809.939 Y99.831
G1 X810.985 Y99.842
G1 X804.367 Y88.380
G1 X804.546 Y88.153
G1 X804.800 Y87.692
G1 X804.878 Y87.465
G1 X811.950 Y99.714
G1 X812.210 Y99.678
G1 X812.882 Y99.528
G1 X805.110 Y86.067
G1 X805.131 Y85.742
G1 X805.032 Y84.644
G1 X804.797 Y83.725
G1 X813.767 Y99.261
G1 X814.182 Y99.135
G1 X814.622 Y98.942
G1 X793.723 Y62.745
G1 X794.592 Y62.449
G1 X815.451 Y98.579
M3 S0
G4 P0.15
G0 X822.696 Y91.327
M3 S90
G4 P0.15
G1 X819.195 Y85.262
G1 X819.307 Y85.733
G1 X819.413 Y86.810
G1 X819.363 Y87.355
G1 X822.193 Y92.256
G1 X822.018 Y92.579
G1 X821.647 Y93.110
G1 X819.073 Y88.652
G1 X818.879 Y89.193
G1 X818.609 Y89.648
G1 X821.078 Y93.924
G1 X820.811 Y94.307
G1 X820.475 Y94.679
G1 X818.032 Y90.448
G1 X817.818 Y90.675
G1 X817.727 Y90.751
G1 X817.321 Y91.016
G1 X819.841 Y95.382
G1 X819.378 Y95.894
G1 X819.190 Y96.054
G1 X816.459 Y91.324
G1 X815.529 Y91.513
G1 X818.492 Y96.645
G1 X817.794 Y97.235
G1 X814.695 Y91.869
G1 X814.655 Y91.956
G1 X814.531 Y92.098
G1 X814.363 Y92.184
G1 X814.175 Y92.202
G1 X814.082 Y92.184
G1 X813.914 Y92.098
G1 X813.562 Y91.705
G1 X817.029 Y97.711
G1 X816.264 Y98.186
G1 X804.029 Y76.995
G1 X803.796 Y76.936
G1 X803.638 Y76.828
G1 X803.577 Y76.754
G1 X803.503 Y76.577
G1 X803.493 Y76.482
G1 X803.501 Y76.386
G1 X803.567 Y76.194
G1 X795.468 Y62.166
G1 X796.376 Y61.940
G1 X803.987 Y75.123
G1 X804.408 Y74.051
G1 X797.294 Y61.729
G1 X798.241 Y61.570
G1 X804.850 Y73.017
G1 X805.182 Y72.361
G1 X805.366 Y72.111
G1 X799.189 Y61.412
G1 X799.423 Y61.373
G1 X800.173 Y61.316
G1 X806.076 Y71.540
G1 X806.463 Y71.398
G1 X806.921 Y71.373
G1 X807.023 Y71.380
G1 X801.169 Y61.240
G1 X801.356 Y61.226
G1 X802.212 Y61.248
G1 X813.015 Y79.959
G1 X813.191 Y79.890
G1 X813.687 Y79.786
G1 X813.770 Y79.776
G1 X813.958 Y79.793
G1 X803.267 Y61.275
G1 X803.863 Y61.290
G1 X804.352 Y61.354
G1 X815.168 Y80.088
G1 X815.293 Y80.142
G1 X815.906 Y80.485
G1 X816.845 Y81.193
G1 X805.475 Y61.499
G1 X806.364 Y61.615
G1 X806.615 Y61.673
G1 X823.172 Y90.352
G1 X823.599 Y89.290
G1 X807.816 Y61.954
G1 X808.765 Y62.176
G1 X809.035 Y62.266
G1 X823.978 Y88.148
G1 X824.016 Y88.001
M3 S0
G4 P0.15
G0 X821.208 Y81.549
M3 S90
G4 P0.15
G1 X810.327 Y62.703
G1 X811.714 Y63.306
G1 X820.474 Y78.478
M3 S0
G4 P0.15
G0 X820.169 Y76.151
M3 S90
G4 P0.15
G1 X813.168 Y64.024
G1 X814.505 Y64.764
G1 X814.717 Y64.907
G1 X820.089 Y74.211
M3 S0
G4 P0.15
G0 X820.147 Y72.513
M3 S90
G4 P0.15
G1 X816.430 Y66.074
G1 X818.011 Y67.350
G1 X818.464 Y67.796
G1 X820.321 Y71.013
M3 S0
G4 P0.15
G0 X822.902 Y64.868
M3 S90
G4 P0.15
G1 X822.316 Y65.622
G1 X821.100 Y63.517
M3 S0
G4 P0.15
G0 X818.469 Y60.759
M3 S90
G4 P0.15
G1 X821.709 Y66.370
G1 X821.007 Y66.956
G1 X817.478 Y60.844
G1 X816.474 Y60.905
G1 X820.306 Y67.541
G1 X819.939 Y67.847
G1 X818.788 Y66.711
G1 X815.468 Y60.962
G1 X814.935 Y60.993
G1 X814.696 Y61.424
G1 X816.838 Y65.134
G1 X815.133 Y63.981
G1 X814.188 Y62.344
M3 S0
G4 P0.15
G0 X810.756 Y61.799
M3 S90
G4 P0.15
G1 X806.388 Y54.235
G1 X805.849 Y53.420
G1 X805.615 Y54.695
G1 X809.458 Y61.352
G1 X809.015 Y61.207
G1 X808.229 Y61.024
G1 X805.272 Y55.902
G1 X804.855 Y56.979
G1 X807.028 Y60.743
G1 X806.518 Y60.626
G1 X805.873 Y60.543
G1 X804.401 Y57.993
G1 X804.082 Y58.606
G1 X803.889 Y58.906
G1 X804.750 Y60.397
G1 X803.966 Y60.295
G1 X803.646 Y60.284
G1 X803.328 Y59.734
M3 S0
G4 P0.15
G0 X810.354 Y58.416
M3 S90
G4 P0.15
G1 X806.978 Y52.568
G1 X808.063 Y52.647
G1 X813.346 Y61.798
G1 X813.855 Y60.879
G1 X808.954 Y52.390
G1 X808.992 Y52.279
G1 X809.003 Y52.176
G1 X808.999 Y50.669
G1 X814.420 Y60.057
G1 X814.602 Y60.010
G1 X815.405 Y59.964
G1 X808.995 Y48.862
G1 X808.991 Y47.055
G1 X816.411 Y59.907
G1 X817.413 Y59.842
G1 X815.879 Y57.185
M3 S0
G4 P0.15
G0 X814.228 Y54.325
M3 S90
G4 P0.15
G1 X809.001 Y45.271
G1 X809.088 Y43.623
G1 X811.820 Y48.355
M3 S0
G4 P0.15
G0 X811.230 Y45.533
M3 S90
G4 P0.15
G1 X809.304 Y42.196
G1 X809.603 Y40.915
G1 X811.015 Y43.361
M3 S0
G4 P0.15
G0 X811.019 Y41.568
M3 S90
G4 P0.15
G1 X809.950 Y39.715
G1 X810.277 Y38.768
G1 X810.354 Y38.616
G1 X811.163 Y40.016
M3 S0
G4 P0.15
G0 X811.412 Y38.648
M3 S90
G4 P0.15
G1 X810.841 Y37.659
G1 X810.966 Y37.413
G1 X811.405 Y36.836
G1 X811.762 Y37.455
M3 S0
G4 P0.15
G0 X812.192 Y36.400
M3 S90
G4 P0.15
G1 X812.018 Y36.099
G1 X812.393 Y35.727
G1 X812.627 Y35.532
M3 S0
G4 P0.15
G0 X817.456 Y30.880
M3 S90
G4 P0.15
G1 X816.975 Y30.473
G1 X816.273 Y29.956
G1 X816.950 Y31.128
M3 S0
G4 P0.15
G0 X816.167 Y31.572
M3 S90
G4 P0.15
G1 X814.562 Y28.792
G1 X814.004 Y28.437
G1 X813.005 Y27.896
G1 X815.434 Y32.103
M3 S0
G4 P0.15
G0 X814.750 Y32.718
M3 S90
G4 P0.15
G1 X811.551 Y27.177
G1 X810.686 Y26.780
G1 X810.170 Y26.585
G1 X814.083 Y33.362
G1 X813.676 Y33.567
G1 X813.303 Y33.811
G1 X808.847 Y26.093
G1 X807.594 Y25.723
G1 X812.551 Y34.310
G1 X811.843 Y34.883
G1 X806.384 Y25.427
G1 X805.519 Y25.240
G1 X805.210 Y25.194
G1 X811.175 Y35.526
G1 X811.027 Y35.680
G1 X810.571 Y36.280
G1 X804.074 Y25.026
G1 X803.829 Y24.990
G1 X802.971 Y24.916
G1 X810.004 Y37.098
G1 X809.518 Y38.055
G1 X801.889 Y24.841
G1 X800.843 Y24.831
G1 X809.096 Y39.125
G1 X808.792 Y40.004
G1 X808.724 Y40.281
G1 X799.798 Y24.820
G1 X799.614 Y24.818
G1 X798.797 Y24.885
G1 X808.425 Y41.562
G1 X808.243 Y42.340
G1 X808.168 Y42.918
G1 X797.805 Y24.967
G1 X797.261 Y25.012
G1 X796.831 Y25.081
G1 X808.039 Y44.494
G1 X807.988 Y45.484
G1 X807.989 Y46.208
G1 X795.880 Y25.234
G1 X794.955 Y25.432
G1 X807.993 Y48.015
G1 X807.997 Y49.822
G1 X805.277 Y45.110
G1 X805.439 Y45.713
G1 X805.732 Y47.284
G1 X805.788 Y47.795
G1 X808.001 Y51.640
G1 X806.923 Y51.561
G1 X805.972 Y49.913
M3 S0
G4 P0.15
G0 X804.228 Y45.062
M3 S90
G4 P0.15
G1 X798.960 Y35.937
G1 X798.800 Y35.784
G1 X797.851 Y35.028
G1 X797.122 Y34.553
G1 X804.786 Y47.827
G1 X804.946 Y49.332
G1 X804.972 Y49.951
G1 X795.635 Y33.778
G1 X794.317 Y33.295
G1 X804.984 Y51.771
G1 X804.874 Y53.187
G1 X804.848 Y53.336
G1 X793.116 Y33.014
G1 X792.270 Y32.885
G1 X791.994 Y32.871
G1 X804.583 Y54.677
G1 X804.364 Y55.478
G1 X804.221 Y55.849
G1 X790.943 Y32.852
G1 X790.219 Y32.897
G1 X789.956 Y32.941
G1 X803.803 Y56.926
G1 X803.728 Y57.120
G1 X803.324 Y57.896
G1 X789.014 Y33.111
G1 X788.122 Y33.342
G1 X788.111 Y33.346
G1 X802.786 Y58.764
G1 X802.611 Y59.032
G1 X802.192 Y59.535
G1 X787.248 Y33.652
G1 X787.147 Y33.687
G1 X786.434 Y34.042
G1 X801.529 Y60.186
G1 X801.480 Y60.229
G1 X801.306 Y60.227
G1 X800.546 Y60.285
G1 X785.638 Y34.463
G1 X784.893 Y34.972
G1 X799.551 Y60.360
G1 X799.280 Y60.383
G1 X798.591 Y60.498
G1 X784.191 Y35.556
G1 X783.539 Y36.227
G1 X797.643 Y60.656
G1 X796.903 Y60.780
G1 X796.703 Y60.828
G1 X782.947 Y37.002
G1 X782.439 Y37.922
G1 X795.795 Y61.054
G1 X795.115 Y61.223
G1 X794.894 Y61.295
G1 X781.992 Y38.948
G1 X781.662 Y39.956
G1 X781.632 Y40.125
G1 X794.022 Y61.584
G1 X793.461 Y61.769
G1 X793.165 Y61.899
G1 X781.435 Y41.582
G1 X781.392 Y42.159
G1 X781.395 Y43.314
G1 X792.338 Y62.268
G1 X791.255 Y62.191
G1 X781.560 Y45.399
G1 X781.802 Y47.076
G1 X781.973 Y47.915
G1 X789.680 Y61.263
G1 X788.344 Y60.338
G1 X787.914 Y60.004
G1 X782.735 Y51.034
M3 S0
G4 P0.15
G0 X781.478 Y54.288
M3 S90
G4 P0.15
G1 X787.762 Y65.173
M3 S0
G4 P0.15
G0 X790.752 Y63.152
M3 S90
G4 P0.15
G1 X790.779 Y63.199
G1 X790.653 Y63.286
G1 X790.082 Y63.791
G1 X789.088 Y62.069
G1 X787.763 Y61.153
G1 X787.322 Y60.811
G1 X789.411 Y64.429
G1 X788.786 Y65.147
G1 X780.749 Y51.226
G1 X780.505 Y49.972
G1 X780.357 Y48.748
G1 X781.716 Y51.101
G1 X781.237 Y49.304
G1 X780.973 Y48.014
G1 X780.170 Y46.623
G1 X780.133 Y45.866
G1 X780.160 Y44.805
G1 X780.565 Y45.508
G1 X780.533 Y45.276
G1 X780.396 Y43.415
G1 X780.219 Y43.108
G1 X780.390 Y41.604
G1 X780.426 Y41.666
M3 S0
G4 P0.15
G0 X780.891 Y38.872
M3 S90
G4 P0.15
G1 X780.938 Y38.954
G1 X781.224 Y38.083
G1 X781.341 Y37.851
G1 X781.229 Y37.657
G1 X781.627 Y36.548
G1 X781.843 Y36.921
G1 X782.088 Y36.480
G1 X782.395 Y36.077
G1 X782.073 Y35.520
G1 X782.355 Y34.907
G1 X782.555 Y34.555
G1 X783.008 Y35.338
G1 X783.495 Y34.836
G1 X783.671 Y34.687
G1 X783.071 Y33.649
G1 X783.632 Y32.820
G1 X784.375 Y34.106
G1 X785.124 Y33.604
G1 X784.222 Y32.041
G1 X784.836 Y31.305
G1 X785.919 Y33.181
G1 X786.727 Y32.780
G1 X785.461 Y30.588
G1 X786.121 Y29.931
G1 X787.587 Y32.471
G1 X787.850 Y32.379
G1 X788.480 Y32.216
G1 X786.808 Y29.320
G1 X787.400 Y28.820
G1 X787.513 Y28.741
G1 X789.405 Y32.018
G1 X790.080 Y31.907
G1 X790.368 Y31.886
G1 X788.254 Y28.225
G1 X788.634 Y27.959
G1 X789.015 Y27.743
G1 X791.379 Y31.838
G1 X792.455 Y31.901
G1 X789.798 Y27.299
G1 X789.948 Y27.214
G1 X790.611 Y26.907
G1 X793.601 Y32.086
G1 X794.606 Y32.336
G1 X794.830 Y32.416
G1 X791.435 Y26.535
G1 X792.288 Y26.213
G1 X796.151 Y32.903
G1 X797.333 Y33.500
G1 X797.654 Y33.706
G1 X793.156 Y25.916
G1 X794.042 Y25.651
G1 X799.458 Y35.031
M3 S0
G4 P0.15
; pen 9 of 13: tint 9, #8cb234, 0.5 mm
M0
G0 X816.927 Y33.121
M3 S90
G4 P0.15
G1 X812.857 Y40.171
G1 X812.747 Y41.007
G1 X812.690 Y42.260
G1 X818.435 Y32.310
G1 X818.808 Y32.150
G1 X819.727 Y31.871
G1 X812.757 Y43.944
G1 X812.840 Y44.872
G1 X812.938 Y45.430
G1 X820.922 Y31.601
G1 X821.513 Y31.496
G1 X822.044 Y31.459
G1 X813.179 Y46.812
G1 X813.196 Y46.909
G1 X813.500 Y48.057
G1 X819.874 Y37.017
G1 X819.633 Y37.702
G1 X819.238 Y39.125
G1 X819.019 Y40.298
G1 X813.870 Y49.216
G1 X813.999 Y49.608
G1 X814.274 Y50.317
G1 X818.670 Y42.703
G1 X818.636 Y43.014
G1 X818.544 Y44.721
G1 X814.703 Y51.373
G1 X815.153 Y52.393
G1 X818.514 Y46.573
G1 X818.543 Y48.323
G1 X815.640 Y53.351
G1 X816.126 Y54.308
G1 X818.659 Y49.921
G1 X818.850 Y51.390
G1 X816.643 Y55.213
G1 X816.910 Y55.674
G1 X817.183 Y56.078
G1 X819.094 Y52.768
G1 X819.212 Y53.375
G1 X819.386 Y54.061
G1 X817.743 Y56.908
G1 X818.302 Y57.739
G1 X819.705 Y55.310
G1 X819.832 Y55.803
G1 X820.056 Y56.502
G1 X818.878 Y58.541
G1 X819.474 Y59.310
G1 X820.438 Y57.641
G1 X820.851 Y58.724
G1 X820.091 Y60.041
G1 X820.489 Y60.509
G1 X820.720 Y60.752
G1 X821.303 Y59.741
G1 X821.556 Y60.295
G1 X821.787 Y60.704
G1 X821.365 Y61.434
G1 X822.038 Y62.068
G1 X822.311 Y61.595
G1 X822.877 Y62.415
G1 X822.741 Y62.650
M3 S0
G4 P0.15
G0 X824.683 Y65.796
M3 S90
G4 P0.15
G1 X822.219 Y70.063
G1 X821.928 Y71.680
G1 X821.856 Y72.492
G1 X826.550 Y64.363
G1 X827.187 Y63.962
G1 X828.087 Y63.500
G1 X821.798 Y74.393
G1 X821.868 Y76.071
G1 X829.518 Y62.822
G1 X830.836 Y62.339
G1 X822.062 Y77.535
G1 X822.148 Y78.184
G1 X822.313 Y78.901
G1 X832.041 Y62.051
G1 X832.757 Y61.880
G1 X833.221 Y61.808
G1 X822.609 Y80.187
G1 X822.754 Y80.815
G1 X822.951 Y81.396
G1 X834.352 Y61.648
G1 X835.453 Y61.542
G1 X823.334 Y82.532
G1 X823.655 Y83.479
G1 X823.729 Y83.648
G1 X836.511 Y61.509
G1 X837.570 Y61.476
G1 X824.178 Y84.671
M3 S0
G4 P0.15
G0 X854.357 Y91.800
M3 S90
G4 P0.15
G1 X857.418 Y86.497
G1 X857.802 Y85.211
G1 X858.091 Y83.531
G1 X852.174 Y93.781
G1 X851.362 Y94.316
G1 X850.595 Y94.714
G1 X858.228 Y81.493
G1 X858.171 Y79.793
G1 X849.235 Y95.270
G1 X848.537 Y95.534
G1 X847.959 Y95.680
G1 X853.723 Y85.697
G1 X853.910 Y85.448
G1 X854.231 Y84.816
G1 X857.973 Y78.337
G1 X857.882 Y77.673
G1 X857.718 Y76.977
G1 X854.537 Y82.487
G1 X854.517 Y82.255
G1 X854.267 Y81.154
G1 X857.418 Y75.697
G1 X857.024 Y74.580
G1 X853.850 Y80.078
G1 X853.647 Y79.667
G1 X853.319 Y79.197
G1 X856.609 Y73.498
G1 X856.136 Y72.518
G1 X852.702 Y78.466
G1 X852.176 Y77.960
G1 X852.020 Y77.847
G1 X855.603 Y71.641
G1 X855.069 Y70.765
G1 X851.270 Y77.346
G1 X851.101 Y77.242
G1 X850.456 Y76.956
G1 X854.480 Y69.986
G1 X853.889 Y69.209
G1 X849.528 Y76.763
G1 X848.490 Y76.760
G1 X853.261 Y68.497
G1 X852.804 Y67.996
G1 X852.613 Y67.819
G1 X847.299 Y77.023
G1 X846.399 Y77.448
G1 X846.291 Y77.516
G1 X845.784 Y77.940
G1 X845.622 Y78.129
G1 X851.936 Y67.193
G1 X851.258 Y66.566
G1 X834.680 Y95.281
G1 X835.551 Y95.573
G1 X844.408 Y80.232
G1 X844.244 Y80.806
G1 X844.134 Y81.871
G1 X844.166 Y82.450
G1 X836.435 Y95.841
G1 X836.947 Y95.989
G1 X837.340 Y96.073
G1 X844.363 Y83.908
G1 X844.474 Y84.436
G1 X844.704 Y85.118
G1 X838.278 Y96.249
G1 X839.258 Y96.352
G1 X845.162 Y86.125
G1 X845.235 Y86.249
G1 X845.744 Y86.917
G1 X840.256 Y96.423
G1 X841.280 Y96.450
G1 X846.216 Y87.900
G1 X846.266 Y87.988
G1 X846.407 Y88.120
G1 X846.937 Y88.451
G1 X842.329 Y96.431
G1 X843.399 Y96.379
G1 X847.738 Y88.863
G1 X847.844 Y88.854
G1 X847.935 Y88.825
G1 X848.093 Y88.720
G1 X848.154 Y88.646
G1 X848.230 Y88.472
G1 X848.241 Y88.377
G1 X848.234 Y88.282
G1 X848.171 Y88.110
G1 X849.248 Y88.048
G1 X844.477 Y96.312
G1 X845.609 Y96.152
G1 X850.348 Y87.943
G1 X850.727 Y87.875
G1 X851.339 Y87.685
G1 X851.624 Y87.533
G1 X846.742 Y95.989
M3 S0
G4 P0.15
G0 X844.546 Y99.792
M3 S90
G4 P0.15
G1 X844.567 Y99.755
G1 X843.700 Y99.457
G1 X843.501 Y99.803
G1 X842.898 Y99.809
G1 X842.467 Y99.793
G1 X842.833 Y99.159
G1 X841.966 Y98.862
G1 X841.467 Y99.724
G1 X840.506 Y99.590
G1 X841.098 Y98.564
G1 X840.231 Y98.266
G1 X839.587 Y99.381
G1 X838.928 Y99.190
G1 X838.710 Y99.100
G1 X839.364 Y97.968
G1 X838.496 Y97.670
G1 X837.872 Y98.752
G1 X837.033 Y98.404
G1 X837.629 Y97.373
G1 X836.762 Y97.075
G1 X836.240 Y97.979
G1 X835.453 Y97.542
G1 X835.895 Y96.777
G1 X835.027 Y96.479
G1 X834.682 Y97.077
G1 X833.940 Y96.562
G1 X834.160 Y96.181
G1 X833.293 Y95.883
G1 X833.198 Y96.047
M3 S0
G4 P0.15
G0 X833.809 Y94.989
M3 S90
G4 P0.15
G1 X850.542 Y66.007
G1 X849.819 Y65.460
G1 X844.459 Y74.743
G1 X844.420 Y74.888
G1 X844.372 Y74.970
G1 X844.267 Y75.076
G1 X838.834 Y84.486
G1 X838.417 Y85.441
G1 X838.008 Y85.917
G1 X832.938 Y94.697
G1 X832.068 Y94.405
G1 X836.235 Y87.187
G1 X835.801 Y87.385
G1 X835.227 Y87.543
G1 X834.978 Y87.564
G1 X831.102 Y94.277
G1 X830.447 Y93.612
G1 X833.947 Y87.550
G1 X832.994 Y87.401
G1 X829.792 Y92.947
G1 X829.599 Y92.751
G1 X829.164 Y92.234
G1 X831.725 Y87.798
G1 X831.563 Y87.723
G1 X831.490 Y87.659
G1 X831.041 Y87.183
G1 X828.548 Y91.501
G1 X827.935 Y90.764
G1 X830.397 Y86.499
G1 X829.753 Y85.815
G1 X827.349 Y89.978
G1 X826.972 Y89.471
G1 X826.773 Y89.176
G1 X829.148 Y85.063
G1 X829.046 Y84.913
G1 X828.739 Y84.317
G1 X828.665 Y84.099
G1 X826.213 Y88.346
G1 X826.046 Y88.098
G1 X825.678 Y87.472
G1 X828.341 Y82.860
G1 X828.215 Y81.998
G1 X828.214 Y81.280
G1 X825.153 Y86.581
G1 X824.843 Y86.053
G1 X824.644 Y85.663
G1 X838.569 Y61.545
G1 X839.567 Y61.616
G1 X830.794 Y76.812
G1 X830.969 Y76.700
G1 X831.557 Y76.452
G1 X832.112 Y76.328
G1 X840.544 Y61.724
G1 X841.481 Y61.900
G1 X833.184 Y76.271
G1 X833.609 Y76.278
G1 X834.161 Y76.380
G1 X842.419 Y62.076
G1 X842.767 Y62.141
G1 X843.326 Y62.306
G1 X835.025 Y76.683
G1 X835.452 Y76.868
G1 X835.816 Y77.112
G1 X838.701 Y72.116
G1 X838.313 Y73.680
G1 X838.319 Y73.781
G1 X838.345 Y73.880
G1 X838.391 Y73.971
G1 X838.454 Y74.051
G1 X838.573 Y74.138
G1 X836.528 Y77.680
G1 X836.649 Y77.788
G1 X837.169 Y78.369
G1 X839.495 Y74.341
G1 X840.432 Y74.518
G1 X837.786 Y79.101
G1 X838.333 Y79.953
G1 X841.368 Y74.696
G1 X842.305 Y74.874
G1 X838.765 Y81.004
G1 X838.979 Y82.069
G1 X838.996 Y82.405
G1 X843.241 Y75.052
M3 S0
G4 P0.15
G0 X844.001 Y73.737
M3 S90
G4 P0.15
G1 X849.079 Y64.941
G1 X848.316 Y64.462
G1 X843.483 Y72.833
G1 X842.965 Y71.930
G1 X847.526 Y64.030
G1 X846.721 Y63.625
G1 X842.448 Y71.027
G1 X842.349 Y70.867
G1 X841.852 Y70.258
G1 X845.916 Y63.220
G1 X845.069 Y62.885
G1 X841.107 Y69.749
G1 X840.953 Y69.708
G1 X840.509 Y69.678
G1 X840.042 Y69.793
G1 X844.214 Y62.567
M3 S0
G4 P0.15
G0 X846.518 Y56.398
M3 S90
G4 P0.15
G1 X843.654 Y61.360
G1 X844.542 Y61.621
G1 X846.958 Y57.437
M3 S0
G4 P0.15
G0 X847.454 Y58.378
M3 S90
G4 P0.15
G1 X845.397 Y61.940
G1 X846.247 Y62.269
G1 X847.999 Y59.234
M3 S0
G4 P0.15
G0 X848.579 Y60.028
M3 S90
G4 P0.15
G1 X847.053 Y62.673
G1 X847.858 Y63.078
G1 X849.189 Y60.772
M3 S0
G4 P0.15
G0 X849.820 Y61.480
M3 S90
G4 P0.15
G1 X848.656 Y63.496
G1 X849.419 Y63.974
G1 X850.472 Y62.150
M3 S0
G4 P0.15
G0 X851.143 Y62.788
M3 S90
G4 P0.15
G1 X850.171 Y64.472
G1 X850.894 Y65.019
G1 X851.841 Y63.379
M3 S0
G4 P0.15
G0 X852.553 Y63.945
M3 S90
G4 P0.15
G1 X851.617 Y65.567
G1 X851.817 Y65.720
G1 X852.250 Y66.122
G1 X852.479 Y65.875
G1 X853.298 Y64.455
M3 S0
G4 P0.15
G0 X851.992 Y61.250
M3 S90
G4 P0.15
G1 X847.420 Y53.330
M3 S0
G4 P0.15
G0 X846.145 Y55.245
M3 S90
G4 P0.15
G1 X842.752 Y61.121
G1 X841.815 Y60.945
G1 X845.817 Y54.014
M3 S0
G4 P0.15
G0 X845.608 Y52.576
M3 S90
G4 P0.15
G1 X840.877 Y60.770
G1 X840.368 Y60.674
G1 X839.913 Y60.638
G1 X845.597 Y50.794
M3 S0
G4 P0.15
G0 X847.490 Y45.716
M3 S90
G4 P0.15
G1 X838.915 Y60.567
G1 X837.917 Y60.496
G1 X846.912 Y44.917
M3 S0
G4 P0.15
G0 X846.391 Y44.019
M3 S90
G4 P0.15
G1 X836.877 Y60.497
G1 X835.819 Y60.530
G1 X845.964 Y42.958
M3 S0
G4 P0.15
G0 X845.550 Y41.876
M3 S90
G4 P0.15
G1 X834.736 Y60.605
G1 X833.970 Y60.681
G1 X833.623 Y60.734
G1 X845.224 Y40.640
M3 S0
G4 P0.15
G0 X844.932 Y39.346
M3 S90
G4 P0.15
G1 X832.477 Y60.918
G1 X831.272 Y61.207
G1 X844.636 Y38.058
M3 S0
G4 P0.15
G0 X844.164 Y37.077
M3 S90
G4 P0.15
G1 X830.022 Y61.571
G1 X828.699 Y62.063
G1 X843.752 Y35.989
M3 S0
G4 P0.15
G0 X843.419 Y34.766
M3 S90
G4 P0.15
G1 X827.223 Y62.820
G1 X826.673 Y63.104
G1 X825.641 Y63.759
G1 X843.173 Y33.393
M3 S0
G4 P0.15
G0 X845.417 Y35.604
M3 S90
G4 P0.15
G1 X848.188 Y40.404
G1 X848.762 Y41.002
G1 X849.872 Y41.963
G1 X850.111 Y41.935
G1 X844.834 Y32.795
G1 X844.818 Y31.887
G1 X844.895 Y31.100
G1 X851.085 Y41.821
G1 X852.058 Y41.706
G1 X845.159 Y29.757
G1 X845.578 Y28.810
G1 X845.620 Y28.755
G1 X852.998 Y41.535
G1 X853.555 Y41.425
G1 X853.882 Y41.266
G1 X846.209 Y27.976
G1 X846.587 Y27.606
G1 X846.897 Y27.367
G1 X854.645 Y40.788
G1 X854.738 Y40.721
G1 X855.326 Y40.167
G1 X847.678 Y26.921
G1 X847.868 Y26.823
G1 X848.566 Y26.658
G1 X855.921 Y39.398
G1 X856.113 Y39.094
G1 X856.409 Y38.443
G1 X849.549 Y26.562
G1 X850.093 Y26.577
G1 X850.659 Y26.684
G1 X856.760 Y37.250
G1 X856.830 Y36.945
G1 X856.935 Y36.202
G1 Y35.754
G1 X851.919 Y27.066
G1 X852.531 Y27.319
G1 X853.258 Y27.770
G1 X853.457 Y27.930
G1 X856.759 Y33.650
M3 S0
G4 P0.15
G0 X863.462 Y33.597
M3 S90
G4 P0.15
G1 X858.462 Y24.936
G1 X857.362 Y24.831
G1 X863.698 Y35.806
M3 S0
G4 P0.15
G0 X864.113 Y38.324
M3 S90
G4 P0.15
G1 X856.308 Y24.805
G1 X856.193 Y24.803
G1 X855.311 Y24.879
G1 X864.561 Y40.900
M3 S0
G4 P0.15
G0 X866.703 Y42.039
M3 S90
G4 P0.15
G1 X866.734 Y41.984
G1 X867.303 Y42.799
G1 X867.156 Y43.053
G1 X867.517 Y43.766
G1 X867.670 Y43.963
G1 X867.900 Y43.565
G1 X868.262 Y43.956
G1 X868.554 Y44.233
G1 X868.276 Y44.714
G1 X868.936 Y45.371
G1 X869.227 Y44.867
G1 X869.732 Y45.345
G1 X869.849 Y45.589
G1 X869.595 Y46.029
M3 S0
G4 P0.15
G0 X871.039 Y45.636
M3 S90
G4 P0.15
G1 X878.232 Y33.179
G1 X878.061 Y32.737
G1 X877.754 Y32.206
G1 X870.525 Y44.726
G1 X869.856 Y44.086
G1 X877.233 Y31.308
G1 X876.637 Y30.540
G1 X869.183 Y43.451
G1 X868.984 Y43.264
G1 X868.533 Y42.777
G1 X875.991 Y29.860
G1 X875.293 Y29.269
G1 X867.952 Y41.983
G1 X867.602 Y41.487
G1 X867.405 Y41.131
G1 X874.543 Y28.767
G1 X873.848 Y28.360
G1 X873.760 Y28.324
G1 X866.897 Y40.211
G1 X866.797 Y40.030
G1 X866.440 Y39.203
G1 X872.913 Y27.990
G1 X872.204 Y27.784
G1 X872.014 Y27.748
G1 X866.023 Y38.124
G1 X865.665 Y36.945
G1 X871.058 Y27.604
G1 X870.683 Y27.570
G1 X870.028 Y27.587
G1 X865.394 Y35.614
G1 X865.335 Y35.324
G1 X865.200 Y34.150
G1 X868.858 Y27.813
G1 X868.163 Y28.024
G1 X867.570 Y28.313
G1 X867.499 Y28.367
G1 X865.158 Y32.423
M3 S0
G4 P0.15
G0 X863.515 Y31.889
M3 S90
G4 P0.15
G1 X859.629 Y25.157
G1 X860.121 Y25.250
G1 X860.860 Y25.490
G1 X863.807 Y30.595
M3 S0
G4 P0.15
G0 X864.241 Y29.546
M3 S90
G4 P0.15
G1 X862.160 Y25.942
G1 X863.586 Y26.611
G1 X864.770 Y28.662
M3 S0
G4 P0.15
G0 X865.385 Y27.928
M3 S90
G4 P0.15
G1 X865.234 Y27.665
G1 X865.456 Y27.844
M3 S0
G4 P0.15
G0 X870.434 Y26.576
M3 S90
G4 P0.15
G1 X870.901 Y25.768
G1 X871.688 Y25.407
G1 X872.232 Y25.262
G1 X871.439 Y26.635
G1 X871.608 Y26.652
G1 X872.383 Y26.800
G1 X873.438 Y24.973
G1 X874.545 Y24.856
G1 X873.276 Y27.054
G1 X874.120 Y27.391
G1 X875.601 Y24.827
G1 X876.631 Y24.843
G1 X874.910 Y27.823
G1 X875.682 Y28.287
G1 X877.611 Y24.945
G1 X878.022 Y24.992
G1 X878.564 Y25.095
G1 X876.379 Y28.878
G1 X876.730 Y29.176
G1 X877.051 Y29.516
G1 X879.490 Y25.291
G1 X880.383 Y25.544
G1 X877.673 Y30.237
G1 X878.038 Y30.710
G1 X878.241 Y31.053
G1 X878.746 Y30.180
M3 S0
G4 P0.15
G0 X879.962 Y28.074
M3 S90
G4 P0.15
G1 X881.275 Y25.798
G1 X881.469 Y25.854
G1 X882.120 Y26.135
G1 X881.718 Y26.832
M3 S0
G4 P0.15
G0 X885.148 Y26.787
M3 S90
G4 P0.15
G1 X885.237 Y26.941
G1 X886.023 Y27.071
G1 X886.434 Y27.214
G1 X885.857 Y26.215
G1 X886.615 Y25.727
G1 X887.861 Y27.886
M3 S0
G4 P0.15
G0 X896.614 Y26.584
M3 S90
G4 P0.15
G1 X896.375 Y26.432
G1 X896.494 Y26.639
M3 S0
G4 P0.15
G0 X895.724 Y27.105
M3 S90
G4 P0.15
G1 X894.929 Y25.728
G1 X894.608 Y25.580
G1 X893.630 Y25.278
G1 X895.029 Y27.701
M3 S0
G4 P0.15
G0 X894.460 Y28.515
M3 S90
G4 P0.15
G1 X892.430 Y24.999
G1 X891.546 Y24.854
G1 X891.303 Y24.847
G1 X894.029 Y29.570
M3 S0
G4 P0.15
G0 X893.859 Y31.074
M3 S90
G4 P0.15
G1 X890.246 Y24.817
G1 X890.037 Y24.811
G1 X889.261 Y24.911
G1 X894.308 Y33.653
M3 S0
G4 P0.15
G0 X890.566 Y33.040
M3 S90
G4 P0.15
G1 X888.680 Y29.771
G1 X887.858 Y29.052
G1 X886.886 Y28.466
G1 X891.021 Y35.627
G1 X891.059 Y36.583
G1 X890.993 Y37.378
G1 X885.586 Y28.012
G1 X884.799 Y27.882
G1 X884.482 Y27.901
G1 X890.650 Y38.584
G1 X890.449 Y39.093
G1 X890.172 Y39.557
G1 X883.506 Y28.010
G1 X883.195 Y28.080
G1 X882.623 Y28.281
G1 X889.560 Y40.296
G1 X889.125 Y40.639
G1 X888.818 Y40.811
G1 X881.836 Y28.718
G1 X881.683 Y28.804
G1 X881.208 Y29.230
G1 X881.141 Y29.315
G1 X888.033 Y41.252
G1 X887.269 Y41.728
G1 X880.599 Y30.175
G1 X880.390 Y30.615
G1 X880.238 Y31.350
G1 X886.507 Y42.209
G1 X885.891 Y42.599
G1 X885.585 Y42.411
G1 X880.173 Y33.037
G1 X880.193 Y33.408
G1 X880.442 Y34.821
G1 X880.752 Y35.840
G1 X883.621 Y40.809
M3 S0
G4 P0.15
G0 X890.878 Y40.311
M3 S90
G4 P0.15
G1 X891.232 Y40.925
G1 X891.844 Y40.906
G1 X892.273 Y40.927
G1 X891.398 Y39.412
G1 X891.817 Y38.337
G1 X893.366 Y41.021
G1 X894.065 Y41.119
G1 X894.519 Y41.218
G1 X892.035 Y36.916
G1 X892.059 Y36.573
G1 X891.999 Y35.053
G1 X895.744 Y41.540
G1 X896.311 Y41.719
G1 X897.083 Y42.059
G1 X891.240 Y31.938
G1 X891.123 Y31.623
G1 X890.451 Y30.379
G1 X889.999 Y29.789
G1 X887.434 Y25.346
G1 X887.592 Y25.277
G1 X888.312 Y25.066
G1 X897.469 Y40.928
M3 S0
G4 P0.15
G0 X897.264 Y45.316
M3 S90
G4 P0.15
G1 X895.677 Y42.566
G1 X894.924 Y42.332
G1 X894.441 Y42.225
G1 X896.787 Y46.288
G1 X896.670 Y46.318
G1 X896.183 Y46.516
G1 X895.958 Y46.653
G1 X893.283 Y42.019
G1 X892.868 Y41.961
G1 X892.189 Y41.924
G1 X895.262 Y47.248
G1 X895.181 Y47.351
G1 X894.933 Y47.771
G1 X894.765 Y48.187
G1 X891.152 Y41.928
G1 X890.923 Y41.936
G1 X890.167 Y42.023
G1 X894.542 Y49.600
G1 X894.541 Y49.961
G1 X894.667 Y50.684
G1 X894.904 Y51.409
G1 X895.322 Y52.149
G1 X895.393 Y52.246
G1 X896.336 Y53.253
G1 X896.413 Y53.320
G1 X896.503 Y53.370
G1 X896.601 Y53.401
G1 X896.742 Y53.411
G1 X897.999 Y55.589
G1 X898.355 Y55.480
G1 X898.854 Y55.268
G1 X897.756 Y53.367
G1 X897.950 Y53.344
G1 X898.284 Y53.256
G1 X898.635 Y53.090
G1 X899.651 Y54.850
G1 X899.826 Y54.749
G1 X900.378 Y54.309
G1 X899.396 Y52.608
G1 X899.724 Y52.343
G1 X900.050 Y51.941
G1 X901.023 Y53.625
G1 X901.440 Y53.034
G1 X901.569 Y52.771
G1 X900.471 Y50.870
G1 X900.478 Y50.842
M3 S0
G4 P0.15
G0 X897.092 Y55.818
M3 S90
G4 P0.15
G1 X889.250 Y42.234
G1 X888.686 Y42.376
G1 X888.373 Y42.515
G1 X890.820 Y46.753
G1 X890.528 Y46.593
G1 X889.921 Y46.368
G1 X889.507 Y46.279
G1 X887.546 Y42.882
G1 X887.233 Y43.021
G1 X886.753 Y43.309
G1 X888.493 Y46.323
G1 X888.191 Y46.413
G1 X887.661 Y46.682
G1 X886.013 Y43.828
G1 X885.958 Y43.869
G1 X885.358 Y44.493
G1 X886.981 Y47.304
G1 X886.851 Y47.478
G1 X886.637 Y47.901
G1 X886.523 Y48.311
G1 X884.774 Y45.281
G1 X884.440 Y45.950
G1 X884.336 Y46.323
G1 X886.363 Y49.833
G1 X886.453 Y50.377
G1 X886.752 Y51.235
G1 X886.813 Y51.355
G1 X887.229 Y51.958
G1 X887.323 Y52.060
G1 X887.941 Y52.567
G1 X889.778 Y55.749
G1 X890.281 Y55.855
G1 X890.882 Y55.861
G1 X889.340 Y53.191
G1 X889.870 Y53.171
G1 X890.313 Y53.076
G1 X891.886 Y55.800
G1 X892.865 Y55.697
G1 X891.117 Y52.667
G1 X891.574 Y52.337
G1 X891.815 Y52.076
G1 X894.007 Y55.874
G1 X894.406 Y55.944
G1 X895.101 Y55.968
G1 X892.305 Y51.126
G1 X892.402 Y50.773
G1 X892.494 Y50.008
G1 X892.483 Y49.634
G1 X896.130 Y55.951
M3 S0
G4 P0.15
G0 X888.094 Y61.007
M3 S90
G4 P0.15
G1 X889.660 Y58.295
G1 X889.810 Y57.533
G1 X889.811 Y57.493
M3 S0
G4 P0.15
G0 X889.166 Y57.351
M3 S90
G4 P0.15
G1 X886.347 Y62.233
G1 X886.028 Y62.398
G1 X885.166 Y62.712
G1 X885.013 Y62.745
G1 X888.313 Y57.028
M3 S0
G4 P0.15
G0 X888.383 Y55.132
M3 S90
G4 P0.15
G1 X884.088 Y47.694
G1 X884.079 Y47.824
G1 X884.137 Y48.650
G1 X884.292 Y49.436
G1 X884.549 Y50.273
G1 X886.261 Y53.258
M3 S0
G4 P0.15
G0 X886.761 Y56.075
M3 S90
G4 P0.15
G1 X886.737 Y56.158
G1 X886.777 Y56.088
M3 S0
G4 P0.15
G0 X887.520 Y56.601
M3 S90
G4 P0.15
G1 X883.828 Y62.996
G1 X882.738 Y63.085
G1 X885.806 Y57.771
G1 X885.370 Y58.126
G1 X885.267 Y58.191
G1 X884.246 Y58.673
G1 X881.722 Y63.044
G1 X880.753 Y62.923
G1 X883.055 Y58.935
G1 X882.700 Y58.924
G1 X882.528 Y58.888
G1 X882.379 Y58.795
G1 X882.194 Y58.627
G1 X879.829 Y62.723
G1 X879.349 Y62.619
G1 X879.222 Y62.608
G1 X878.847 Y62.624
G1 X881.511 Y58.009
G1 X881.165 Y57.684
G1 X880.878 Y57.306
G1 X877.782 Y62.669
G1 X876.717 Y62.713
G1 X880.386 Y56.359
G1 X880.258 Y56.041
G1 X880.092 Y55.400
G1 X880.053 Y55.135
G1 X875.708 Y62.661
G1 X875.376 Y62.640
G1 X874.770 Y62.485
G1 X880.411 Y52.715
G1 X880.542 Y52.425
G1 X880.853 Y51.949
G1 X882.494 Y49.106
M3 S0
G4 P0.15
G0 X882.802 Y50.374
M3 S90
G4 P0.15
G1 X882.575 Y50.766
G1 X882.898 Y50.688
M3 S0
G4 P0.15
G0 X878.049 Y55.006
M3 S90
G4 P0.15
G1 X880.427 Y50.888
G1 X879.537 Y50.628
G1 X877.772 Y53.686
G1 X877.558 Y53.198
G1 X877.278 Y52.742
G1 X878.648 Y50.368
G1 X877.759 Y50.109
G1 X876.673 Y51.990
G1 X875.949 Y51.444
G1 X876.869 Y49.849
G1 X876.674 Y49.792
G1 X876.507 Y49.706
G1 X876.383 Y49.565
G1 X876.320 Y49.388
G1 X876.315 Y49.294
G1 X876.357 Y49.110
G1 X876.680 Y48.377
G1 X875.126 Y51.070
M3 S0
G4 P0.15
G0 X876.696 Y44.529
M3 S90
G4 P0.15
G1 X877.360 Y43.381
G1 X877.180 Y43.521
G1 X876.357 Y43.958
G1 X875.898 Y44.112
G1 X875.651 Y44.539
M3 S0
G4 P0.15
G0 X873.835 Y44.394
M3 S90
G4 P0.15
G1 X873.611 Y44.782
G1 X872.386 Y45.103
G1 X878.624 Y34.299
M3 S0
G4 P0.15
G0 X878.906 Y35.611
M3 S90
G4 P0.15
G1 X874.314 Y43.564
G1 X875.586 Y43.162
G1 X879.025 Y37.204
G1 X879.030 Y37.322
G1 X878.867 Y38.890
G1 X878.711 Y39.548
G1 X877.183 Y42.196
M3 S0
G4 P0.15
G0 X879.928 Y38.339
M3 S90
G4 P0.15
G1 X879.851 Y39.065
G1 X880.090 Y38.651
M3 S0
G4 P0.15
G0 X880.609 Y39.552
M3 S90
G4 P0.15
G1 X877.694 Y44.601
G1 X878.319 Y44.645
G1 X878.675 Y44.702
G1 X881.160 Y40.399
M3 S0
G4 P0.15
G0 X881.742 Y41.191
M3 S90
G4 P0.15
G1 X879.623 Y44.860
G1 X880.113 Y44.941
G1 X880.552 Y45.051
G1 X882.349 Y41.938
M3 S0
G4 P0.15
G0 X882.956 Y42.688
M3 S90
G4 P0.15
G1 X881.449 Y45.297
G1 X882.307 Y45.611
G1 X883.529 Y43.496
M3 S0
G4 P0.15
G0 X882.400 Y47.470
M3 S90
G4 P0.15
G1 X881.045 Y49.817
G1 X880.510 Y48.944
G1 X881.904 Y46.529
G1 X881.047 Y46.214
G1 X879.975 Y48.071
G1 X879.631 Y47.510
G1 X879.413 Y47.244
G1 X880.143 Y45.979
G1 X879.929 Y45.924
G1 X879.205 Y45.804
G1 X878.703 Y46.672
G1 X878.440 Y46.543
G1 X878.339 Y46.524
G1 X877.891 Y46.570
G1 X877.807 Y46.588
G1 X877.676 Y46.651
G1 X878.257 Y45.646
G1 X877.260 Y45.572
G1 X874.161 Y50.940
G1 X873.626 Y51.014
G1 X873.498 Y51.050
G1 X872.912 Y51.304
G1 X876.246 Y45.529
G1 X875.479 Y45.542
G1 X875.176 Y45.583
G1 X868.495 Y57.155
G1 X868.660 Y57.455
G1 X869.036 Y58.017
G1 X871.298 Y54.100
G1 X871.310 Y54.796
G1 X871.402 Y55.392
G1 X871.463 Y55.613
G1 X869.623 Y58.801
G1 X869.817 Y59.049
G1 X870.250 Y59.515
G1 X871.926 Y56.611
G1 X872.075 Y56.843
G1 X872.534 Y57.358
G1 X870.892 Y60.202
G1 X871.577 Y60.816
G1 X873.168 Y58.061
G1 X873.300 Y58.149
G1 X873.404 Y58.181
G1 X874.064 Y58.308
G1 X872.310 Y61.346
G1 X872.659 Y61.598
G1 X873.071 Y61.828
G1 X875.142 Y58.241
G1 X875.856 Y58.140
G1 X875.989 Y58.102
G1 X876.356 Y57.938
G1 X873.887 Y62.215
M3 S0
G4 P0.15
G0 X868.502 Y60.126
M3 S90
G4 P0.15
G1 X868.386 Y60.345
G1 X868.225 Y60.566
G1 X866.675 Y57.881
G1 X866.205 Y58.330
G1 X865.967 Y58.456
G1 X867.607 Y61.295
G1 X867.108 Y61.800
G1 X866.934 Y61.929
G1 X865.117 Y58.782
G1 X864.201 Y58.996
G1 X866.207 Y62.470
G1 X866.088 Y62.558
G1 X865.424 Y62.913
G1 X863.456 Y59.506
G1 X863.367 Y59.553
G1 X863.175 Y59.589
G1 X862.984 Y59.548
G1 X862.898 Y59.501
G1 X861.780 Y58.368
G1 X861.705 Y58.272
G1 X864.585 Y63.261
G1 X864.243 Y63.389
G1 X863.697 Y63.523
G1 X852.875 Y44.779
G1 X853.516 Y44.594
G1 X853.781 Y44.548
G1 X860.987 Y57.029
G1 X860.805 Y56.555
G1 X860.635 Y55.862
G1 X860.553 Y55.151
G1 X860.581 Y54.526
G1 X854.734 Y44.399
G1 X855.736 Y44.334
G1 X860.957 Y53.376
G1 X861.030 Y53.225
G1 X861.345 Y52.742
G1 X861.519 Y52.550
G1 X856.789 Y44.358
G1 X857.890 Y44.464
G1 X862.227 Y51.976
G1 X862.378 Y51.888
G1 X862.884 Y51.680
G1 X863.070 Y51.637
G1 X859.040 Y44.656
G1 X859.322 Y44.708
G1 X860.252 Y44.955
G1 X864.049 Y51.533
G1 X864.424 Y51.584
G1 X864.554 Y51.619
G1 X865.335 Y51.960
G1 X861.554 Y45.410
G1 X863.008 Y46.130
G1 X865.567 Y50.562
M3 S0
G4 P0.15
G0 X865.960 Y49.442
M3 S90
G4 P0.15
G1 X864.676 Y47.218
G1 X865.145 Y47.574
G1 X865.973 Y48.336
G1 X866.312 Y48.711
M3 S0
G4 P0.15
G0 X867.070 Y52.422
M3 S90
G4 P0.15
G1 X870.032 Y47.291
G1 X870.547 Y46.980
G1 X871.520 Y46.515
G1 X867.242 Y53.924
G1 X867.326 Y54.326
G1 X867.578 Y55.142
G1 X872.849 Y46.013
G1 X873.774 Y45.769
G1 X874.050 Y45.733
G1 X868.014 Y56.188
M3 S0
G4 P0.15
G0 X862.754 Y63.689
M3 S90
G4 P0.15
G1 X858.129 Y55.679
G1 X858.140 Y55.918
G1 X858.063 Y56.462
G1 X857.837 Y56.973
G1 X861.778 Y63.800
G1 X860.758 Y63.832
G1 X857.280 Y57.808
G1 X856.767 Y58.288
G1 X856.583 Y58.401
G1 X859.862 Y64.081
G1 X858.842 Y64.115
G1 X855.740 Y58.742
G1 X854.817 Y58.942
G1 X857.822 Y64.147
G1 X856.727 Y64.050
G1 X853.807 Y58.992
G1 X852.930 Y58.868
G1 X852.836 Y58.824
G1 X852.753 Y58.761
G1 X852.493 Y58.517
G1 X855.472 Y63.676
G1 X855.069 Y63.510
G1 X854.323 Y63.096
G1 X853.952 Y62.844
G1 X847.273 Y51.276
G1 X847.277 Y51.054
G1 X847.398 Y50.175
G1 X847.485 Y49.843
G1 X850.708 Y55.426
G1 X850.673 Y54.926
G1 X850.725 Y54.337
G1 X850.851 Y53.873
G1 X847.849 Y48.673
G1 X847.977 Y48.356
G1 X848.340 Y47.724
G1 X851.324 Y52.892
G1 X851.633 Y52.487
G1 X851.955 Y52.185
G1 X848.963 Y47.002
G1 X849.386 Y46.615
G1 X849.665 Y46.419
G1 X852.734 Y51.734
G1 X853.224 Y51.583
G1 X853.651 Y51.523
G1 X850.404 Y45.899
G1 X851.195 Y45.468
G1 X854.725 Y51.583
G1 X855.188 Y51.727
G1 X855.946 Y52.118
G1 X856.165 Y52.277
G1 X852.012 Y45.083
M3 S0
G4 P0.15
G0 X849.459 Y45.342
M3 S90
G4 P0.15
G1 X847.181 Y41.396
G1 X846.924 Y40.418
G1 X847.300 Y40.922
G1 X848.056 Y41.711
G1 X848.750 Y42.315
G1 X850.218 Y44.858
G1 X851.011 Y44.431
G1 X850.149 Y42.938
G1 X851.122 Y42.823
G1 X851.843 Y44.071
G1 X852.151 Y43.947
G1 X852.716 Y43.784
G1 X852.095 Y42.709
G1 X852.423 Y42.668
G1 X853.041 Y42.546
G1 X853.626 Y43.560
G1 X854.577 Y43.407
G1 X853.961 Y42.340
G1 X854.767 Y41.937
G1 X855.579 Y43.342
G1 X855.789 Y43.331
G1 X856.624 Y43.353
G1 X855.490 Y41.388
G1 X855.973 Y40.944
G1 X856.154 Y40.738
G1 X857.714 Y43.440
G1 X858.269 Y43.500
G1 X858.848 Y43.605
G1 X856.746 Y39.965
G1 X857.009 Y39.539
G1 X857.243 Y39.025
G1 X860.036 Y43.863
G1 X860.774 Y44.059
G1 X861.299 Y44.251
G1 X857.635 Y37.904
G1 X857.810 Y37.149
G1 X857.895 Y36.554
G1 X862.686 Y44.853
G1 X863.668 Y45.341
G1 X864.200 Y45.675
G1 X857.936 Y34.825
G1 X857.721 Y33.313
G1 X857.487 Y32.353
G1 X857.406 Y32.108
G1 X866.012 Y47.013
M3 S0
G4 P0.15
G0 X867.186 Y46.028
M3 S90
G4 P0.15
G1 X866.754 Y46.498
G1 X854.325 Y24.971
G1 X853.402 Y25.172
G1 X855.069 Y28.060
G1 X854.576 Y27.548
G1 X853.861 Y26.972
G1 X853.141 Y26.521
G1 X852.515 Y25.437
G1 X851.680 Y25.789
G1 X851.753 Y25.915
M3 S0
G4 P0.15
G0 X843.132 Y31.664
M3 S90
G4 P0.15
G1 X824.857 Y63.317
G1 X824.256 Y62.557
G1 X843.648 Y28.971
M3 S0
G4 P0.15
G0 X844.717 Y27.118
M3 S90
G4 P0.15
G1 X845.360 Y26.005
G1 X844.762 Y25.775
G1 X844.498 Y25.698
G1 X823.660 Y61.789
G1 X823.094 Y60.970
G1 X843.610 Y25.436
G1 X843.411 Y25.378
G1 X842.692 Y25.227
G1 X822.575 Y60.069
G1 X822.457 Y59.860
G1 X822.103 Y59.086
G1 X841.754 Y25.051
G1 X840.789 Y24.922
G1 X821.664 Y58.048
G1 X821.253 Y56.959
G1 X839.785 Y24.861
G1 X838.774 Y24.812
G1 X820.882 Y55.802
G1 X820.788 Y55.512
G1 X820.550 Y54.577
G1 X837.725 Y24.828
G1 X837.117 Y24.849
G1 X836.646 Y24.898
G1 X820.232 Y53.328
G1 X819.963 Y51.994
G1 X835.532 Y25.028
G1 X834.370 Y25.240
G1 X819.749 Y50.564
G1 X819.659 Y49.886
G1 X819.597 Y49.028
G1 X833.143 Y25.564
G1 X832.894 Y25.632
G1 X831.849 Y26.007
G1 X819.523 Y47.356
G1 X819.503 Y45.591
G1 X830.473 Y26.589
G1 X830.097 Y26.758
G1 X828.991 Y27.356
G1 X819.605 Y43.614
G1 X819.634 Y43.082
G1 X819.825 Y41.432
G1 X827.326 Y28.441
G1 X827.039 Y28.633
G1 X825.987 Y29.472
G1 X825.356 Y30.053
G1 X820.422 Y38.599
M3 S0
G4 P0.15
; pen 10 of 13: tint 10, #4db234, 0.5 mm
M0
G0 X898.741 Y43.067
M3 S90
G4 P0.15
G1 X901.118 Y38.949
M3 S0
G4 P0.15
G0 X898.993 Y38.984
M3 S90
G4 P0.15
G1 X899.070 Y38.852
M3 S0
G4 P0.15
G0 X902.793 Y37.058
M3 S90
G4 P0.15
G1 X904.179 Y34.656
G1 X904.205 Y34.497
G1 X904.129 Y33.236
G1 X904.083 Y33.024
G1 X901.437 Y37.606
G1 X901.083 Y37.789
G1 X900.615 Y38.084
G1 X900.020 Y38.260
G1 X903.751 Y31.798
G1 X903.484 Y31.103
G1 X903.292 Y30.794
G1 X899.270 Y37.760
G1 X898.539 Y37.225
G1 X902.726 Y29.974
G1 X902.160 Y29.350
G1 X902.082 Y29.289
G1 X897.880 Y36.567
G1 X897.538 Y36.191
G1 X897.277 Y35.811
G1 X901.366 Y28.730
G1 X901.267 Y28.653
G1 X900.582 Y28.286
G1 X896.718 Y34.979
G1 X896.353 Y34.295
G1 X896.238 Y34.011
G1 X899.688 Y28.035
G1 X898.906 Y27.932
G1 X898.704 Y27.939
G1 X895.852 Y32.880
G1 X895.819 Y32.772
G1 X895.606 Y31.662
G1 X895.596 Y31.524
G1 X897.593 Y28.064
M3 S0
G4 P0.15
G0 X900.021 Y26.405
M3 S90
G4 P0.15
G1 X899.663 Y27.023
G1 X900.146 Y27.087
G1 X900.584 Y27.229
G1 X901.616 Y25.442
G1 X902.095 Y25.245
G1 X902.880 Y25.053
G1 X901.413 Y27.593
G1 X901.782 Y27.794
G1 X902.167 Y28.087
G1 X904.029 Y24.861
G1 X904.393 Y24.822
G1 X905.090 Y24.824
G1 X902.879 Y28.654
G1 X903.514 Y29.354
G1 X906.117 Y24.845
G1 X907.082 Y24.974
G1 X904.082 Y30.170
G1 X904.358 Y30.615
G1 X904.566 Y31.131
G1 X908.015 Y25.158
G1 X908.563 Y25.306
G1 X908.892 Y25.438
G1 X904.943 Y32.278
G1 X905.114 Y33.061
G1 X905.159 Y33.705
G1 X909.736 Y25.776
G1 X909.960 Y25.866
G1 X910.535 Y26.194
G1 X904.919 Y35.920
G1 X904.687 Y36.534
G1 X904.618 Y36.661
G1 X904.836 Y36.629
G1 X905.562 Y36.606
G1 X911.314 Y26.643
G1 X912.036 Y27.193
G1 X906.618 Y36.578
G1 X907.599 Y36.678
G1 X912.707 Y27.832
G1 X913.277 Y28.399
G1 X913.356 Y28.507
G1 X908.539 Y36.851
G1 X908.997 Y36.950
G1 X909.440 Y37.090
G1 X913.936 Y29.302
G1 X914.182 Y29.640
G1 X914.459 Y30.196
G1 X910.305 Y37.391
G1 X911.139 Y37.746
G1 X914.912 Y31.212
G1 X915.237 Y32.208
G1 X915.269 Y32.394
G1 X911.933 Y38.172
G1 X912.108 Y38.268
G1 X912.691 Y38.659
G1 X915.480 Y33.829
G1 X915.501 Y34.546
G1 X915.394 Y35.777
G1 X913.415 Y39.206
M3 S0
G4 P0.15
G0 X916.736 Y37.706
M3 S90
G4 P0.15
G1 X924.703 Y51.505
G1 X924.567 Y51.565
G1 X923.823 Y51.780
G1 X916.296 Y38.744
M3 S0
G4 P0.15
G0 X915.743 Y39.585
M3 S90
G4 P0.15
G1 X922.891 Y51.966
G1 X921.959 Y52.153
G1 X917.197 Y43.905
M3 S0
G4 P0.15
G0 X917.376 Y46.014
M3 S90
G4 P0.15
G1 X921.029 Y52.340
G1 X920.182 Y52.674
G1 X917.174 Y47.465
M3 S0
G4 P0.15
G0 X916.809 Y48.632
M3 S90
G4 P0.15
G1 X919.339 Y53.015
G1 X918.496 Y53.355
G1 X916.330 Y49.603
M3 S0
G4 P0.15
G0 X913.948 Y45.526
M3 S90
G4 P0.15
G1 X915.257 Y43.260
G1 X915.108 Y42.857
G1 X914.796 Y42.258
G1 X913.685 Y44.183
G1 X913.444 Y43.710
G1 X913.149 Y43.311
G1 X914.236 Y41.427
G1 X913.718 Y40.827
G1 X913.606 Y40.720
G1 X912.502 Y42.632
G1 X912.407 Y42.564
G1 X912.121 Y42.408
G1 X911.675 Y42.264
G1 X912.927 Y40.096
G1 X912.356 Y39.639
G1 X912.209 Y39.540
G1 X910.731 Y42.099
M3 S0
G4 P0.15
G0 X903.712 Y50.657
M3 S90
G4 P0.15
G1 X904.990 Y48.443
G1 X904.815 Y48.540
G1 X904.723 Y48.579
G1 X904.625 Y48.599
G1 X903.811 Y48.685
G1 X902.764 Y50.497
G1 X902.626 Y50.439
G1 X902.277 Y50.201
G1 X902.030 Y49.969
G1 X902.744 Y48.733
G1 X902.491 Y48.714
G1 X902.391 Y48.678
G1 X901.935 Y48.334
G1 X901.357 Y49.335
G1 X901.237 Y49.222
G1 X900.716 Y48.645
G1 X901.227 Y47.761
G1 X900.746 Y47.126
G1 X900.658 Y46.946
G1 X900.123 Y47.872
G1 X899.709 Y47.194
G1 X899.606 Y46.968
G1 X900.295 Y45.774
G1 X900.235 Y45.348
G1 X900.241 Y44.699
G1 X900.331 Y44.128
G1 X900.510 Y43.602
G1 X899.183 Y45.901
G1 X899.069 Y45.563
G1 X898.863 Y44.655
G1 X902.596 Y38.190
G1 X903.489 Y37.871
G1 X903.855 Y37.808
G1 X900.902 Y42.923
G1 X901.286 Y42.487
G1 X901.669 Y42.173
G1 X901.770 Y42.108
G1 X902.229 Y41.897
G1 X902.559 Y41.852
G1 X905.001 Y37.624
G1 X906.059 Y37.591
G1 X903.618 Y41.819
G1 X903.906 Y41.852
G1 X904.415 Y41.994
G1 X904.528 Y42.043
G1 X907.076 Y37.630
G1 X907.697 Y37.693
G1 X908.037 Y37.766
G1 X905.274 Y42.551
G1 X905.826 Y43.095
G1 X905.927 Y43.220
G1 X908.950 Y37.983
G1 X909.823 Y38.272
G1 X906.448 Y44.117
G1 X906.639 Y44.939
G1 X906.677 Y45.520
G1 X910.657 Y38.627
G1 X911.453 Y39.049
G1 X909.550 Y42.344
G1 X909.110 Y42.642
G1 X908.762 Y42.977
G1 X908.433 Y43.413
G1 X908.379 Y43.506
G1 X908.160 Y44.001
G1 X908.124 Y44.119
G1 X907.978 Y44.965
G1 X907.972 Y45.078
G1 X904.818 Y50.541
G1 X905.929 Y50.416
G1 X908.184 Y46.511
G1 X908.313 Y46.917
G1 X908.546 Y47.430
G1 X908.622 Y47.552
G1 X906.549 Y51.143
G1 X907.304 Y51.402
G1 X907.426 Y51.424
G1 X909.247 Y48.268
G1 X909.976 Y48.807
G1 X908.384 Y51.563
G1 X908.908 Y51.609
G1 X909.397 Y51.610
G1 X910.990 Y48.850
G1 X911.671 Y48.774
G1 X911.785 Y48.748
G1 X912.170 Y48.606
G1 X910.479 Y51.535
G1 X911.313 Y51.361
G1 X911.691 Y51.236
G1 X915.575 Y44.509
G1 X915.651 Y45.059
G1 X915.685 Y45.823
G1 X915.660 Y46.161
G1 X913.125 Y50.552
M3 S0
G4 P0.15
G0 X915.766 Y50.426
M3 S90
G4 P0.15
G1 X917.654 Y53.695
G1 X917.516 Y53.750
G1 X916.197 Y52.971
G1 X915.132 Y51.128
M3 S0
G4 P0.15
G0 X914.435 Y51.721
M3 S90
G4 P0.15
G1 X914.529 Y51.883
G1 X914.371 Y51.770
M3 S0
G4 P0.15
G0 X915.359 Y53.638
M3 S90
G4 P0.15
G1 X916.004 Y54.756
G1 X917.524 Y56.296
G1 X917.743 Y56.463
G1 X917.921 Y56.275
G1 X916.936 Y54.569
G1 X917.303 Y54.776
G1 X917.482 Y54.806
G1 X917.661 Y54.770
G1 X918.010 Y54.629
G1 X918.579 Y55.615
G1 X919.275 Y55.020
G1 X918.853 Y54.289
G1 X919.695 Y53.949
G1 X919.985 Y54.450
G1 X920.725 Y53.932
G1 X920.538 Y53.609
G1 X921.289 Y53.306
G1 X921.391 Y53.286
G1 X921.479 Y53.438
M3 S0
G4 P0.15
G0 X929.565 Y59.097
M3 S90
G4 P0.15
G1 X925.728 Y52.452
G1 X926.606 Y52.173
G1 X930.031 Y58.105
G1 X930.498 Y57.115
G1 X927.502 Y51.925
G1 X928.438 Y51.745
G1 X931.012 Y56.203
G1 X931.186 Y55.924
G1 X931.274 Y55.818
G1 X931.536 Y55.581
G1 X931.648 Y55.505
G1 X929.387 Y51.590
G1 X930.378 Y51.505
G1 X932.541 Y55.252
M3 S0
G4 P0.15
G0 X936.573 Y50.783
M3 S90
G4 P0.15
G1 X929.891 Y39.209
G1 X930.199 Y40.678
G1 X930.336 Y41.779
G1 X935.447 Y50.632
G1 X934.983 Y50.571
G1 X934.350 Y50.532
G1 X930.395 Y43.681
G1 X930.351 Y44.509
G1 X930.244 Y45.220
G1 X933.272 Y50.465
G1 X932.918 Y50.444
G1 X932.224 Y50.449
G1 X929.983 Y46.568
G1 X929.888 Y46.948
G1 X929.609 Y47.720
G1 X931.188 Y50.455
G1 X930.879 Y50.459
G1 X930.185 Y50.518
G1 X929.160 Y48.743
G1 X928.942 Y49.144
G1 X928.616 Y49.600
G1 X929.195 Y50.603
G1 X928.979 Y50.624
G1 X928.249 Y50.764
G1 X928.003 Y50.339
M3 S0
G4 P0.15
G0 X928.715 Y38.653
M3 S90
G4 P0.15
G1 X925.123 Y32.432
G1 X924.514 Y31.858
G1 X923.665 Y31.215
G1 X923.232 Y30.957
G1 X929.288 Y41.445
G1 X929.364 Y42.069
G1 X929.415 Y43.270
G1 X929.405 Y43.449
G1 X921.753 Y30.194
G1 X920.602 Y29.765
G1 X920.440 Y29.721
G1 X929.265 Y45.006
G1 X929.148 Y45.767
G1 X929.005 Y46.356
G1 X919.237 Y29.438
G1 X918.096 Y29.261
G1 X928.626 Y47.499
G1 X928.491 Y47.872
G1 X928.161 Y48.494
G1 X918.696 Y32.100
M3 S0
G4 P0.15
G0 X918.592 Y33.720
M3 S90
G4 P0.15
G1 X927.592 Y49.308
G1 X926.950 Y49.997
G1 X918.252 Y34.930
M3 S0
G4 P0.15
G0 X917.787 Y35.914
M3 S90
G4 P0.15
G1 X926.254 Y50.592
G1 X925.502 Y51.089
G1 X917.239 Y36.776
M3 S0
G4 P0.15
G0 X916.474 Y33.624
M3 S90
G4 P0.15
G1 X917.011 Y32.694
G1 X917.024 Y32.528
G1 X916.943 Y31.489
G1 X916.869 Y31.141
G1 X916.252 Y32.209
G1 X916.199 Y31.933
G1 X915.900 Y31.018
G1 X916.517 Y29.949
G1 X916.414 Y29.677
G1 X915.995 Y29.054
G1 X915.465 Y29.972
G1 X915.059 Y29.156
G1 X914.972 Y29.026
G1 X915.309 Y28.442
G1 X915.153 Y28.340
G1 X914.577 Y28.128
G1 X914.458 Y28.115
G1 X914.392 Y28.230
M3 S0
G4 P0.15
G0 X917.334 Y28.005
M3 S90
G4 P0.15
G1 X917.960 Y27.544
G1 X918.394 Y28.295
G1 X919.535 Y28.472
G1 X918.737 Y27.088
G1 X919.513 Y26.633
G1 X920.745 Y28.767
G1 X920.925 Y28.818
G1 X922.052 Y29.231
G1 X920.339 Y26.264
G1 X920.830 Y26.051
G1 X921.186 Y25.930
G1 X923.512 Y29.960
G1 X924.247 Y30.401
G1 X925.139 Y31.078
G1 X925.260 Y31.187
G1 X922.055 Y25.637
G1 X922.966 Y25.414
G1 X937.737 Y50.998
G1 X938.370 Y51.132
G1 X938.951 Y51.301
G1 X923.881 Y25.199
G1 X924.244 Y25.113
G1 X924.826 Y25.035
G1 X940.224 Y51.705
G1 X941.569 Y52.236
G1 X925.793 Y24.910
G1 X926.794 Y24.845
G1 X942.990 Y52.897
G1 X944.094 Y53.455
G1 X944.491 Y53.696
G1 X927.815 Y24.813
G1 X928.853 Y24.810
G1 X946.153 Y54.775
G1 X947.073 Y55.447
G1 X947.373 Y55.088
G1 X929.928 Y24.873
G1 X930.575 Y24.911
G1 X931.027 Y24.975
G1 X947.988 Y54.353
G1 X948.602 Y53.617
G1 X932.159 Y25.136
G1 X933.154 Y25.277
G1 X933.301 Y25.315
G1 X949.187 Y52.830
G1 X949.369 Y52.546
G1 X949.680 Y51.884
G1 X934.520 Y25.627
G1 X935.626 Y25.910
G1 X935.748 Y25.953
G1 X950.086 Y50.786
G1 X950.132 Y50.653
G1 X950.402 Y49.535
G1 X937.053 Y26.414
G1 X937.230 Y26.476
G1 X938.429 Y26.997
G1 X950.656 Y48.175
G1 X950.802 Y47.142
G1 X950.830 Y46.676
G1 X939.889 Y27.726
G1 X940.200 Y27.888
G1 X941.460 Y28.646
G1 X950.858 Y44.924
G1 X950.846 Y44.406
G1 X950.674 Y42.805
G1 X943.239 Y29.928
G1 X943.896 Y30.452
G1 X945.041 Y31.526
G1 X945.483 Y32.014
G1 X950.016 Y39.867
M3 S0
G4 P0.15
G0 X946.663 Y30.785
M3 S90
G4 P0.15
G1 X949.364 Y26.108
G1 X948.594 Y26.446
G1 X947.889 Y26.862
G1 X946.015 Y30.109
M3 S0
G4 P0.15
G0 X945.340 Y29.476
M3 S90
G4 P0.15
G1 X946.037 Y28.269
M3 S0
G4 P0.15
G0 X947.967 Y30.328
M3 S90
G4 P0.15
G1 X950.705 Y25.585
G1 X951.369 Y25.385
G1 X951.927 Y25.268
G1 X949.103 Y30.160
M3 S0
G4 P0.15
G0 X950.138 Y30.167
M3 S90
G4 P0.15
G1 X953.086 Y25.061
G1 X953.864 Y24.952
G1 X954.205 Y24.923
G1 X951.110 Y30.284
M3 S0
G4 P0.15
G0 X952.014 Y30.518
M3 S90
G4 P0.15
G1 X955.293 Y24.838
G1 X956.347 Y24.812
G1 X952.857 Y30.858
M3 S0
G4 P0.15
G0 X953.651 Y31.281
M3 S90
G4 P0.15
G1 X957.378 Y24.827
G1 X958.393 Y24.869
G1 X954.398 Y31.789
M3 S0
G4 P0.15
G0 X955.117 Y32.343
M3 S90
G4 P0.15
G1 X959.378 Y24.963
G1 X960.355 Y25.070
G1 X955.768 Y33.015
M3 S0
G4 P0.15
G0 X956.405 Y33.713
M3 S90
G4 P0.15
G1 X961.313 Y25.211
G1 X961.851 Y25.290
G1 X962.260 Y25.371
G1 X956.978 Y34.519
M3 S0
G4 P0.15
G0 X957.505 Y35.406
M3 S90
G4 P0.15
G1 X963.193 Y25.555
G1 X963.638 Y25.643
G1 X964.112 Y25.763
G1 X957.968 Y36.406
M3 S0
G4 P0.15
G0 X958.391 Y37.472
M3 S90
G4 P0.15
G1 X965.018 Y25.993
G1 X965.419 Y26.095
G1 X965.908 Y26.252
G1 X958.720 Y38.702
M3 S0
G4 P0.15
G0 X958.940 Y40.122
M3 S90
G4 P0.15
G1 X966.786 Y26.532
G1 X967.163 Y26.653
G1 X967.648 Y26.839
G1 X959.016 Y41.790
M3 S0
G4 P0.15
G0 X956.947 Y38.639
M3 S90
G4 P0.15
G1 X954.103 Y33.714
G1 X953.057 Y32.903
G1 X952.362 Y32.498
G1 X957.314 Y41.075
G1 X957.316 Y41.992
G1 X957.219 Y42.711
G1 X951.049 Y32.024
G1 X950.550 Y31.895
G1 X949.913 Y31.856
G1 X956.935 Y44.018
G1 X956.669 Y44.853
G1 X956.541 Y45.135
G1 X948.902 Y31.904
G1 X948.367 Y31.978
G1 X947.988 Y32.122
G1 X956.065 Y46.111
G1 X955.726 Y46.713
G1 X955.529 Y46.984
G1 X950.571 Y38.395
G1 X951.038 Y39.770
G1 X951.423 Y41.295
G1 X951.520 Y41.839
G1 X954.951 Y47.781
G1 X954.822 Y47.958
G1 X954.325 Y48.498
G1 X951.828 Y44.173
G1 X951.846 Y44.364
G1 X951.879 Y45.853
G1 X951.869 Y46.044
G1 X953.657 Y49.141
G1 X953.343 Y49.426
G1 X952.946 Y49.709
G1 X951.744 Y47.627
G1 X951.540 Y49.073
G1 X952.210 Y50.234
G1 X952.083 Y50.325
G1 X951.408 Y50.646
G1 X951.235 Y50.346
M3 S0
G4 P0.15
G0 X955.420 Y49.818
M3 S90
G4 P0.15
G1 X954.556 Y51.315
G1 X953.152 Y51.946
G1 X953.443 Y51.443
M3 S0
G4 P0.15
G0 X951.916 Y52.287
M3 S90
G4 P0.15
G1 X951.605 Y52.827
G1 X951.309 Y53.002
G1 X950.877 Y53.330
M3 S0
G4 P0.15
G0 X949.238 Y56.448
M3 S90
G4 P0.15
G1 X949.718 Y55.616
G1 X950.439 Y54.917
G1 X951.723 Y53.943
G1 X949.891 Y57.117
M3 S0
G4 P0.15
G0 X950.513 Y57.839
M3 S90
G4 P0.15
G1 X953.311 Y52.993
G1 X953.484 Y52.893
G1 X954.732 Y52.332
G1 X951.123 Y58.583
M3 S0
G4 P0.15
G0 X951.690 Y59.401
M3 S90
G4 P0.15
G1 X956.070 Y51.814
G1 X956.961 Y51.493
G1 X957.361 Y51.378
G1 X952.239 Y60.250
M3 S0
G4 P0.15
G0 X952.685 Y61.064
M3 S90
G4 P0.15
G1 X952.837 Y61.013
G1 X958.606 Y51.021
G1 X958.816 Y50.961
G1 X959.797 Y50.758
G1 X954.057 Y60.701
G1 X954.657 Y60.599
G1 X955.161 Y60.589
G1 X960.969 Y50.528
G1 X962.088 Y50.390
G1 X956.169 Y60.643
G1 X957.085 Y60.856
G1 X963.175 Y50.307
M3 S0
G4 P0.15
G0 X958.659 Y44.208
M3 S90
G4 P0.15
G1 X968.499 Y27.165
G1 X969.332 Y27.523
G1 X955.881 Y50.819
G1 X956.637 Y50.547
G1 X957.166 Y50.394
G1 X970.159 Y27.889
G1 X970.964 Y28.296
G1 X958.411 Y50.037
G1 X958.595 Y49.986
G1 X959.600 Y49.778
G1 X971.763 Y28.712
G1 X972.536 Y29.172
G1 X960.774 Y49.545
G1 X961.893 Y49.406
G1 X973.299 Y29.651
G1 X974.040 Y30.167
G1 X962.985 Y49.316
G1 X964.056 Y49.261
G1 X974.767 Y30.708
G1 X975.476 Y31.279
G1 X965.076 Y49.294
G1 X966.095 Y49.328
G1 X976.163 Y31.890
G1 X976.836 Y32.524
G1 X967.084 Y49.416
G1 X968.053 Y49.538
G1 X977.476 Y33.215
G1 X977.994 Y33.791
G1 X978.102 Y33.931
G1 X968.985 Y49.722
G1 X969.909 Y49.922
G1 X978.698 Y34.700
G1 X978.872 Y34.926
G1 X979.258 Y35.529
G1 X970.797 Y50.184
G1 X971.411 Y50.366
G1 X971.672 Y50.470
G1 X979.804 Y36.383
G1 X980.040 Y36.752
G1 X980.317 Y37.295
G1 X972.512 Y50.814
G1 X973.352 Y51.159
G1 X980.789 Y38.278
G1 X981.217 Y39.336
G1 X974.151 Y51.575
G1 X974.939 Y52.010
G1 X981.586 Y40.497
G1 X981.752 Y41.042
G1 X981.901 Y41.752
G1 X975.711 Y52.474
G1 X976.459 Y52.978
G1 X982.140 Y43.138
G1 X982.288 Y44.497
G1 X982.291 Y44.675
G1 X977.204 Y53.488
G1 X977.912 Y54.061
G1 X982.301 Y46.459
G1 X982.208 Y47.809
G1 X982.071 Y48.656
G1 X978.963 Y54.040
M3 S0
G4 P0.15
G0 X984.797 Y50.525
M3 S90
G4 P0.15
G1 X987.662 Y45.562
G1 X987.705 Y45.447
G1 X988.080 Y43.699
G1 X988.118 Y42.974
G1 X982.805 Y52.176
G1 X982.479 Y52.393
G1 X981.507 Y52.821
G1 X982.007 Y51.967
G1 X982.333 Y51.193
G1 X988.106 Y41.194
G1 X988.092 Y40.980
G1 X987.900 Y39.751
G1 X983.206 Y47.882
G1 X983.321 Y46.209
G1 X983.316 Y45.891
G1 X987.595 Y38.479
G1 X987.425 Y37.887
G1 X987.217 Y37.334
G1 X983.260 Y44.188
G1 X983.095 Y42.673
G1 X986.765 Y36.316
G1 X986.629 Y36.036
G1 X986.242 Y35.424
G1 X982.834 Y41.326
G1 X982.716 Y40.772
G1 X982.508 Y40.091
G1 X985.659 Y34.633
G1 X985.024 Y33.933
G1 X982.134 Y38.937
G1 X981.706 Y37.879
G1 X984.328 Y33.337
G1 X983.570 Y32.851
G1 X981.235 Y36.895
G1 X980.920 Y36.276
G1 X980.729 Y35.972
G1 X982.755 Y32.463
G1 X981.958 Y32.210
G1 X981.869 Y32.197
G1 X980.182 Y35.118
G1 X979.631 Y34.273
G1 X980.911 Y32.057
G1 X980.793 Y32.039
G1 X980.132 Y32.068
G1 X979.829 Y32.130
G1 X979.036 Y33.504
G1 X978.750 Y33.136
G1 X978.421 Y32.770
G1 X978.547 Y32.552
M3 S0
G4 P0.15
G0 X971.784 Y51.596
M3 S90
G4 P0.15
G1 X967.278 Y59.402
G1 X966.800 Y58.430
G1 X970.935 Y51.268
G1 X970.047 Y51.005
G1 X966.322 Y57.458
G1 X965.840 Y56.492
G1 X969.140 Y50.776
G1 X968.213 Y50.582
G1 X965.337 Y55.563
G1 X964.752 Y54.776
G1 X967.253 Y50.445
G1 X966.412 Y50.339
G1 X966.277 Y50.334
G1 X963.984 Y54.306
G1 X963.781 Y54.248
G1 X963.288 Y54.284
G1 X962.986 Y54.411
G1 X962.796 Y54.564
G1 X965.258 Y50.301
G1 X964.238 Y50.267
G1 X957.919 Y61.212
G1 X958.423 Y61.426
G1 X958.729 Y61.608
G1 X961.703 Y56.458
G1 X960.663 Y58.964
G1 X960.654 Y59.065
G1 X960.665 Y59.166
G1 X960.696 Y59.262
G1 X960.746 Y59.350
G1 X960.813 Y59.426
G1 X960.972 Y59.524
G1 X959.497 Y62.078
G1 X959.668 Y62.188
G1 X960.210 Y62.644
G1 X961.925 Y59.672
G1 X962.887 Y59.806
G1 X960.830 Y63.369
G1 X961.040 Y63.660
G1 X961.369 Y64.237
G1 X963.849 Y59.940
G1 X964.811 Y60.074
G1 X961.833 Y65.233
G1 X962.271 Y66.274
G1 X965.773 Y60.208
G1 X966.735 Y60.342
G1 X962.605 Y67.496
G1 X962.662 Y67.733
G1 X962.728 Y68.379
G1 X962.698 Y69.134
G1 X972.624 Y51.941
G1 X973.084 Y52.129
G1 X973.441 Y52.326
G1 X957.190 Y80.475
G1 X958.076 Y80.740
G1 X974.230 Y52.761
G1 X974.877 Y53.118
G1 X975.011 Y53.208
G1 X970.030 Y61.835
G1 X970.274 Y61.643
G1 X970.722 Y61.373
G1 X971.285 Y61.132
G1 X971.509 Y61.072
G1 X975.759 Y53.712
G1 X976.507 Y54.217
G1 X972.709 Y60.795
G1 X973.793 Y60.718
G1 X977.218 Y54.785
G1 X977.926 Y55.358
G1 X974.815 Y60.747
G1 X975.375 Y60.810
G1 X975.751 Y60.926
G1 X978.615 Y55.965
G1 X979.283 Y56.608
G1 X976.610 Y61.239
G1 X977.393 Y61.682
G1 X979.914 Y57.315
G1 X980.281 Y57.730
G1 X980.523 Y58.061
G1 X978.146 Y62.177
G1 X978.845 Y62.767
G1 X981.103 Y58.855
G1 X981.318 Y59.149
G1 X981.644 Y59.718
G1 X979.436 Y63.542
G1 X979.626 Y63.891
G1 X979.889 Y64.558
G1 X982.162 Y60.621
G1 X982.618 Y61.631
G1 X980.242 Y65.747
G1 X980.465 Y66.960
G1 X980.482 Y67.131
G1 X983.015 Y62.745
G1 X983.250 Y63.436
G1 X983.368 Y63.932
G1 X980.478 Y68.938
M3 S0
G4 P0.15
G0 X981.260 Y78.384
M3 S90
G4 P0.15
G1 X982.964 Y75.433
G1 X983.374 Y74.450
G1 X983.879 Y72.690
G1 X984.032 Y71.782
G1 X978.912 Y80.650
G1 X977.441 Y81.631
G1 X977.252 Y81.725
G1 X984.187 Y69.714
G1 X984.196 Y69.564
G1 X984.116 Y68.036
G1 X975.829 Y82.390
G1 X974.919 Y82.739
G1 X974.525 Y82.849
G1 X983.932 Y66.555
G1 X983.834 Y65.882
G1 X983.672 Y65.206
G1 X973.301 Y83.170
G1 X972.136 Y83.387
G1 X977.223 Y74.576
G1 X976.444 Y75.122
G1 X975.667 Y75.472
G1 X971.044 Y83.478
G1 X970.263 Y83.541
G1 X969.971 Y83.537
G1 X974.454 Y75.773
G1 X973.313 Y75.948
G1 X968.941 Y83.521
G1 X968.290 Y83.512
G1 X967.927 Y83.477
G1 X972.251 Y75.989
G1 X971.817 Y75.976
G1 X971.271 Y75.885
G1 X966.942 Y83.383
G1 X966.314 Y83.323
G1 X965.969 Y83.268
G1 X970.326 Y75.722
G1 X970.201 Y75.670
G1 X970.059 Y75.538
G1 X969.978 Y75.363
G1 X969.967 Y75.210
G1 X969.816 Y75.097
G1 X969.707 Y74.993
G1 X965.020 Y83.112
G1 X964.109 Y82.890
G1 X969.098 Y74.250
G1 X968.543 Y73.411
G1 X963.225 Y82.621
G1 X962.361 Y82.318
G1 X968.060 Y72.447
G1 X967.679 Y71.548
G1 X967.630 Y71.392
G1 X961.512 Y81.989
G1 X960.662 Y81.660
G1 X967.274 Y70.207
G1 X967.168 Y69.833
G1 X967.042 Y68.980
G1 X967.033 Y68.826
G1 X959.813 Y81.331
G1 X958.962 Y81.006
G1 X967.087 Y66.932
M3 S0
G4 P0.15
G0 X953.926 Y75.743
M3 S90
G4 P0.15
G1 X954.215 Y75.779
G1 X954.695 Y75.796
G1 X952.414 Y79.746
G1 X952.716 Y79.957
G1 X952.988 Y80.085
G1 X953.220 Y80.151
G1 X955.714 Y75.831
G1 X956.217 Y75.841
G1 X956.797 Y75.755
G1 X954.178 Y80.290
G1 X954.460 Y80.313
G1 X955.207 Y80.309
G1 X958.078 Y75.336
G1 X958.459 Y75.172
G1 X959.204 Y74.732
G1 X959.658 Y74.400
G1 X956.250 Y80.303
M3 S0
G4 P0.15
G0 X941.330 Y83.076
M3 S90
G4 P0.15
G1 X931.161 Y65.462
G1 X931.535 Y66.803
G1 X931.713 Y67.865
G1 X931.746 Y68.276
G1 X940.354 Y83.185
G1 X939.378 Y83.294
G1 X931.637 Y69.887
G1 X931.471 Y70.420
G1 X931.225 Y70.973
G1 X938.372 Y83.352
G1 X937.356 Y83.392
G1 X930.691 Y71.849
G1 X930.408 Y72.307
G1 X930.124 Y72.666
G1 X936.328 Y83.412
G1 X935.274 Y83.385
G1 X929.490 Y73.368
G1 X929.236 Y73.613
G1 X928.778 Y73.934
G1 X934.189 Y83.307
G1 X933.246 Y83.213
G1 X933.075 Y83.177
G1 X928.016 Y74.415
G1 X927.193 Y74.790
G1 X931.875 Y82.898
G1 X930.611 Y82.509
G1 X926.324 Y75.083
G1 X926.105 Y75.146
G1 X925.394 Y75.273
G1 X928.917 Y81.375
G1 X928.745 Y81.360
G1 X927.916 Y81.441
G1 X924.345 Y75.256
G1 X924.194 Y75.242
G1 X923.165 Y75.012
G1 X926.932 Y81.537
G1 X925.948 Y81.632
G1 X922.035 Y74.855
G1 X920.900 Y74.409
G1 X920.662 Y74.277
G1 X924.926 Y81.662
G1 X924.819 Y81.666
G1 X923.833 Y81.501
G1 X923.781 Y81.480
G1 X915.428 Y67.012
G1 X915.376 Y65.412
G1 X915.400 Y65.164
G1 X917.701 Y69.149
G1 X917.675 Y69.006
G1 X917.597 Y68.101
G1 X917.604 Y67.181
G1 X915.551 Y63.625
G1 X915.573 Y63.400
G1 X915.842 Y62.330
G1 X917.819 Y65.753
G1 X918.231 Y64.667
G1 X916.198 Y61.146
G1 X916.624 Y60.083
G1 X918.760 Y63.783
G1 X919.075 Y63.267
G1 X919.324 Y62.959
G1 X917.119 Y59.140
G1 X917.635 Y58.234
G1 X919.935 Y62.218
G1 X920.432 Y61.728
G1 X920.612 Y61.591
G1 X918.223 Y57.453
G1 X918.384 Y57.241
G1 X918.853 Y56.745
G1 X921.381 Y61.122
G1 X921.498 Y61.066
G1 X922.070 Y60.859
G1 X922.244 Y60.817
G1 X919.530 Y56.117
G1 X920.226 Y55.522
G1 X923.170 Y60.621
G1 X923.663 Y60.523
G1 X924.139 Y60.499
G1 X920.958 Y54.990
G1 X921.698 Y54.472
G1 X925.181 Y60.504
G1 X926.011 Y60.628
G1 X926.364 Y60.753
G1 X922.476 Y54.019
G1 X923.257 Y53.571
G1 X927.801 Y61.443
G1 X928.537 Y61.883
G1 X929.562 Y62.692
G1 X924.058 Y53.160
G1 X924.884 Y52.790
G1 X942.268 Y82.900
G1 X943.198 Y82.710
G1 X939.317 Y75.988
G1 X940.578 Y76.372
G1 X944.078 Y82.436
G1 X944.959 Y82.161
G1 X941.691 Y76.500
G1 X942.322 Y76.488
G1 X942.697 Y76.442
G1 X945.793 Y81.805
G1 X946.174 Y81.637
G1 X946.597 Y81.399
G1 X943.638 Y76.273
G1 X943.999 Y76.189
G1 X944.528 Y76.014
G1 X947.375 Y80.945
G1 X948.116 Y80.430
G1 X945.350 Y75.639
G1 X945.812 Y75.402
G1 X946.113 Y75.160
G1 X948.817 Y79.844
G1 X949.506 Y79.236
G1 X946.806 Y74.560
G1 X947.417 Y73.818
G1 X950.158 Y78.565
G1 X950.619 Y78.046
G1 X950.773 Y77.831
G1 X947.950 Y72.941
G1 X948.370 Y72.023
G1 X948.403 Y71.925
G1 X951.346 Y77.024
G1 X951.856 Y76.107
G1 X948.677 Y70.600
G1 X948.718 Y69.670
G1 X948.659 Y68.769
G1 X952.337 Y75.139
G1 X952.758 Y74.070
G1 X940.538 Y52.904
G1 X941.680 Y53.355
G1 X941.903 Y53.467
G1 X953.106 Y72.872
G1 X953.159 Y72.668
G1 X953.319 Y71.595
G1 X953.324 Y71.450
G1 X943.371 Y54.210
G1 X943.624 Y54.338
G1 X944.955 Y55.154
G1 X953.365 Y69.721
G1 X953.253 Y68.165
G1 X953.148 Y67.545
G1 X946.779 Y56.514
G1 X947.712 Y57.319
G1 X948.816 Y58.450
G1 X949.223 Y58.947
G1 X952.284 Y64.249
M3 S0
G4 P0.15
G0 X945.401 Y63.126
M3 S90
G4 P0.15
G1 X939.221 Y52.422
G1 X938.144 Y52.106
G1 X937.979 Y52.071
G1 X943.944 Y62.403
G1 X943.357 Y62.201
G1 X942.726 Y62.094
G1 X936.796 Y51.821
G1 X935.669 Y51.671
G1 X941.652 Y62.033
G1 X940.916 Y62.087
G1 X940.674 Y62.140
G1 X934.558 Y51.547
G1 X933.481 Y51.480
G1 X939.765 Y62.364
G1 X939.296 Y62.484
G1 X938.886 Y62.642
G1 X932.423 Y51.447
G1 X931.387 Y51.454
G1 X938.081 Y63.048
G1 X937.889 Y63.164
G1 X937.527 Y63.466
G1 X937.377 Y63.629
G1 X936.192 Y61.576
G1 X934.951 Y61.227
G1 X936.800 Y64.429
G1 X936.394 Y65.083
G1 X936.282 Y65.332
G1 X933.707 Y60.872
G1 X932.463 Y60.517
G1 X935.865 Y66.409
G1 X935.649 Y67.341
G1 X935.632 Y67.806
G1 X931.219 Y60.162
G1 X929.975 Y59.807
G1 X935.786 Y69.873
M3 S0
G4 P0.15
G0 X929.347 Y82.120
M3 S90
G4 P0.15
G1 X929.272 Y81.991
M3 S0
G4 P0.15
G0 X922.257 Y80.640
M3 S90
G4 P0.15
G1 X915.711 Y69.303
G1 X916.040 Y70.763
G1 X916.432 Y72.081
G1 X916.743 Y72.889
G1 X919.810 Y78.201
M3 S0
G4 P0.15
; pen 11 of 13: tint 11, #34b25a, 0.5 mm
M0
G0 X981.737 Y94.555
M3 S90
G4 P0.15
G1 X978.376 Y88.735
M3 S0
G4 P0.15
G0 X977.741 Y83.382
M3 S90
G4 P0.15
G1 X978.053 Y84.430
G1 X978.337 Y85.067
G1 X977.448 Y83.528
M3 S0
G4 P0.15
G0 X976.883 Y83.806
M3 S90
G4 P0.15
G1 X977.086 Y84.700
G1 X984.110 Y96.865
G1 X984.668 Y97.132
G1 X985.145 Y97.240
G1 X985.368 Y97.245
G1 X979.438 Y86.973
G1 X979.607 Y87.195
G1 X980.447 Y87.955
G1 X981.437 Y88.635
G1 X986.422 Y97.270
G1 X986.990 Y97.284
G1 X987.036 Y96.534
G1 X983.062 Y89.651
G1 X984.362 Y90.102
G1 X987.892 Y96.217
G1 X989.615 Y97.400
G1 X985.632 Y90.502
G1 X986.575 Y90.651
G1 X986.759 Y90.654
G1 X991.337 Y98.583
G1 X991.822 Y98.916
G1 X992.997 Y99.658
G1 X987.772 Y90.608
G1 X988.730 Y90.467
G1 X994.488 Y100.441
G1 X994.791 Y100.600
G1 X995.878 Y101.049
G1 X989.624 Y90.217
G1 X990.232 Y90.046
G1 X990.499 Y89.932
G1 X997.196 Y101.532
G1 X998.483 Y101.960
G1 X991.320 Y89.554
G1 X992.090 Y89.087
G1 X999.731 Y102.322
G1 X1000.942 Y102.620
G1 X992.814 Y88.541
G1 X992.959 Y88.428
G1 X993.499 Y87.929
G1 X1002.093 Y102.813
G1 X1003.243 Y103.006
G1 X994.144 Y87.246
G1 X994.436 Y86.912
G1 X994.741 Y86.479
G1 X1004.340 Y103.105
G1 X1005.422 Y103.179
G1 X995.271 Y85.597
G1 X995.490 Y85.174
G1 X995.720 Y84.575
G1 X1006.472 Y103.197
G1 X1007.500 Y103.178
G1 X996.080 Y83.398
G1 X996.128 Y83.213
G1 X996.304 Y82.231
G1 X996.325 Y82.023
G1 X1008.513 Y103.133
G1 X1009.488 Y103.021
G1 X996.386 Y80.329
G1 X996.371 Y79.717
G1 X996.256 Y78.745
G1 X996.127 Y78.079
G1 X1010.462 Y102.909
M3 S0
G4 P0.15
G0 X1007.549 Y90.663
M3 S90
G4 P0.15
G1 X1007.439 Y90.473
M3 S0
G4 P0.15
G0 X1003.761 Y84.102
M3 S90
G4 P0.15
G1 X988.871 Y58.312
M3 S0
G4 P0.15
G0 X995.807 Y54.994
M3 S90
G4 P0.15
G1 X989.674 Y44.372
M3 S0
G4 P0.15
G0 X989.393 Y45.684
M3 S90
G4 P0.15
G1 X994.873 Y55.177
G1 X993.960 Y55.395
G1 X989.040 Y46.874
G1 X988.975 Y48.561
G1 X993.062 Y55.639
G1 X992.173 Y55.901
G1 X988.791 Y50.042
G1 X988.582 Y51.135
G1 X988.519 Y51.372
G1 X991.310 Y56.206
G1 X990.456 Y56.526
G1 X988.174 Y52.574
G1 X987.836 Y53.495
G1 X987.758 Y53.654
G1 X989.602 Y56.847
G1 X988.788 Y57.238
G1 X987.268 Y54.605
G1 X987.073 Y54.980
G1 X986.741 Y55.492
G1 X987.979 Y57.636
G1 X987.171 Y58.037
G1 X986.169 Y56.302
G1 X985.577 Y57.075
G1 X986.398 Y58.497
G1 X985.918 Y58.783
G1 X985.633 Y58.972
G1 X984.944 Y57.779
G1 X984.518 Y58.240
G1 X984.290 Y58.447
G1 X984.882 Y59.471
G1 X984.615 Y59.649
G1 X984.146 Y59.997
G1 X983.575 Y59.007
G1 X983.297 Y59.183
M3 S0
G4 P0.15
G0 X982.799 Y58.314
M3 S90
G4 P0.15
G1 X983.138 Y58.100
G1 X981.205 Y54.753
M3 S0
G4 P0.15
G0 X980.387 Y55.136
M3 S90
G4 P0.15
G1 X980.631 Y55.557
M3 S0
G4 P0.15
G0 X982.061 Y54.435
M3 S90
G4 P0.15
G1 X983.835 Y57.507
G1 X984.474 Y56.814
G1 X982.890 Y54.070
M3 S0
G4 P0.15
G0 X983.679 Y53.636
M3 S90
G4 P0.15
G1 X985.085 Y56.072
G1 X985.677 Y55.297
G1 X984.429 Y53.136
M3 S0
G4 P0.15
G0 X985.125 Y52.542
M3 S90
G4 P0.15
G1 X986.225 Y54.447
G1 X986.715 Y53.496
G1 X985.801 Y51.913
M3 S0
G4 P0.15
G0 X986.443 Y51.223
M3 S90
G4 P0.15
G1 X987.153 Y52.454
G1 X987.295 Y52.067
G1 X987.510 Y51.273
G1 X987.052 Y50.480
M3 S0
G4 P0.15
G0 X987.629 Y49.679
M3 S90
G4 P0.15
G1 X987.789 Y49.956
G1 X987.830 Y49.742
G1 X987.892 Y49.215
M3 S0
G4 P0.15
G0 X989.827 Y42.837
M3 S90
G4 P0.15
G1 X996.755 Y54.836
G1 X997.703 Y54.678
G1 X989.796 Y40.982
M3 S0
G4 P0.15
G0 X977.802 Y31.009
M3 S90
G4 P0.15
G1 X976.895 Y29.438
G1 X977.623 Y28.899
G1 X978.660 Y30.694
M3 S0
G4 P0.15
G0 X979.558 Y30.450
M3 S90
G4 P0.15
G1 X978.388 Y28.423
G1 X978.756 Y28.199
G1 X979.174 Y27.985
G1 X980.539 Y30.349
M3 S0
G4 P0.15
G0 X981.633 Y30.444
M3 S90
G4 P0.15
G1 X979.980 Y27.582
G1 X980.815 Y27.227
G1 X982.818 Y30.697
M3 S0
G4 P0.15
G0 X984.163 Y31.227
M3 S90
G4 P0.15
G1 X981.649 Y26.872
G1 X982.513 Y26.568
G1 X985.901 Y32.437
M3 S0
G4 P0.15
G0 X989.340 Y38.394
M3 S90
G4 P0.15
G1 X998.685 Y54.579
G1 X999.682 Y54.506
G1 X983.377 Y26.265
G1 X984.267 Y26.007
G1 X1000.679 Y54.433
G1 X1001.729 Y54.451
G1 X985.161 Y25.756
G1 X986.086 Y25.557
G1 X1002.785 Y54.480
G1 X1003.532 Y54.500
G1 X1003.860 Y54.543
G1 X987.013 Y25.363
G1 X987.977 Y25.232
G1 X1004.989 Y54.698
G1 X1006.118 Y54.854
G1 X988.941 Y25.102
G1 X989.909 Y24.978
G1 X1007.317 Y55.130
G1 X1008.525 Y55.423
G1 X990.906 Y24.906
G1 X991.908 Y24.841
G1 X1009.794 Y55.821
G1 X1011.091 Y56.268
G1 X992.935 Y24.820
G1 X993.965 Y24.804
G1 X1012.459 Y56.836
G1 X1013.275 Y57.197
G1 X1013.907 Y57.544
G1 X995.023 Y24.836
G1 X996.084 Y24.874
G1 X1015.434 Y58.389
G1 X1015.955 Y58.680
G1 X1017.102 Y59.479
G1 X997.175 Y24.965
G1 X998.066 Y25.038
G1 X998.274 Y25.068
G1 X1018.937 Y60.857
G1 X1020.437 Y62.164
G1 X1021.205 Y62.985
G1 X999.407 Y25.230
G1 X1000.217 Y25.345
G1 X1000.553 Y25.415
G1 X1021.950 Y62.476
G1 X1022.313 Y61.873
G1 X1022.457 Y61.554
G1 X1001.734 Y25.660
G1 X1002.451 Y25.809
G1 X1002.935 Y25.941
G1 X1022.914 Y60.545
G1 X1023.035 Y60.279
G1 X1023.315 Y59.439
G1 X1004.168 Y26.276
G1 X1004.637 Y26.404
G1 X1005.438 Y26.675
G1 X1023.695 Y58.298
G1 X1023.798 Y57.990
G1 X1024.015 Y57.052
G1 X1006.729 Y27.112
G1 X1008.091 Y27.671
G1 X1024.297 Y55.740
G1 X1024.483 Y54.505
G1 X1024.499 Y54.291
G1 X1009.464 Y28.248
G1 X1010.915 Y28.963
G1 X1024.622 Y52.703
G1 X1024.661 Y52.192
G1 X1024.648 Y50.948
G1 X1012.474 Y29.863
G1 X1013.974 Y30.888
G1 X1014.225 Y31.095
G1 X1024.547 Y48.973
G1 X1024.485 Y48.327
G1 X1024.187 Y46.630
G1 X1024.145 Y46.477
G1 X1016.228 Y32.764
G1 X1017.410 Y33.920
G1 X1018.626 Y35.287
G1 X1019.011 Y35.785
G1 X1022.900 Y42.520
M3 S0
G4 P0.15
G0 X1020.446 Y34.862
M3 S90
G4 P0.15
G1 X1024.220 Y28.325
G1 X1023.651 Y28.626
G1 X1022.647 Y29.250
G1 X1019.847 Y34.101
M3 S0
G4 P0.15
G0 X1019.216 Y33.392
M3 S90
G4 P0.15
G1 X1020.906 Y30.465
G1 X1020.729 Y30.594
G1 X1018.841 Y32.243
G1 X1018.583 Y32.689
M3 S0
G4 P0.15
G0 X1021.728 Y34.443
M3 S90
G4 P0.15
G1 X1025.678 Y27.600
G1 X1027.059 Y27.008
G1 X1023.046 Y33.960
M3 S0
G4 P0.15
G0 X1024.188 Y33.781
M3 S90
G4 P0.15
G1 X1028.391 Y26.502
G1 X1029.423 Y26.153
G1 X1029.669 Y26.088
G1 X1025.271 Y33.705
M3 S0
G4 P0.15
G0 X1026.308 Y33.709
M3 S90
G4 P0.15
G1 X1030.895 Y25.765
G1 X1031.292 Y25.660
G1 X1032.085 Y25.503
G1 X1027.297 Y33.796
M3 S0
G4 P0.15
G0 X1028.234 Y33.973
M3 S90
G4 P0.15
G1 X1033.256 Y25.274
G1 X1034.376 Y25.135
G1 X1029.110 Y34.256
M3 S0
G4 P0.15
G0 X1029.921 Y34.651
M3 S90
G4 P0.15
G1 X1035.495 Y24.996
G1 X1036.167 Y24.913
G1 X1036.596 Y24.890
G1 X1030.682 Y35.133
M3 S0
G4 P0.15
G0 X1031.404 Y35.683
M3 S90
G4 P0.15
G1 X1037.668 Y24.833
G1 X1038.121 Y24.809
G1 X1038.714 Y24.822
G1 X1032.090 Y36.294
M3 S0
G4 P0.15
G0 X1032.740 Y36.968
M3 S90
G4 P0.15
G1 X1039.740 Y24.844
G1 X1040.767 Y24.866
G1 X1033.355 Y37.704
M3 S0
G4 P0.15
G0 X1033.930 Y38.508
M3 S90
G4 P0.15
G1 X1041.767 Y24.933
G1 X1042.755 Y25.023
G1 X1034.454 Y39.400
M3 S0
G4 P0.15
G0 X1034.925 Y40.383
M3 S90
G4 P0.15
G1 X1043.721 Y25.150
G1 X1044.674 Y25.298
G1 X1035.342 Y41.461
M3 S0
G4 P0.15
G0 X1035.701 Y42.640
M3 S90
G4 P0.15
G1 X1045.628 Y25.445
G1 X1046.122 Y25.522
G1 X1046.565 Y25.622
G1 X1035.987 Y43.945
M3 S0
G4 P0.15
G0 X1036.172 Y45.425
M3 S90
G4 P0.15
G1 X1047.485 Y25.830
G1 X1048.404 Y26.038
G1 X1036.257 Y47.076
M3 S0
G4 P0.15
G0 X1036.090 Y49.166
M3 S90
G4 P0.15
G1 X1049.313 Y26.263
G1 X1050.206 Y26.517
G1 X1035.474 Y52.034
M3 S0
G4 P0.15
G0 X1034.071 Y43.127
M3 S90
G4 P0.15
G1 X1030.731 Y37.342
G1 X1029.952 Y36.689
G1 X1029.214 Y36.198
G1 X1028.958 Y36.071
G1 X1034.481 Y45.636
G1 X1034.558 Y47.037
G1 X1034.531 Y47.524
G1 X1027.639 Y35.585
G1 X1027.015 Y35.473
G1 X1026.510 Y35.430
G1 X1034.386 Y49.073
G1 X1034.306 Y49.641
G1 X1034.135 Y50.437
G1 X1025.453 Y35.400
G1 X1024.452 Y35.466
G1 X1033.809 Y51.672
G1 X1033.704 Y52.037
G1 X1033.413 Y52.787
G1 X1023.493 Y35.606
G1 X1022.952 Y35.744
G1 X1022.624 Y35.899
G1 X1032.991 Y53.855
G1 X1032.501 Y54.806
G1 X1021.824 Y36.314
G1 X1021.082 Y36.828
G1 X1021.507 Y37.565
G1 X1021.692 Y37.843
G1 X1022.658 Y39.531
G1 X1022.743 Y39.707
G1 X1031.956 Y55.664
G1 X1031.762 Y55.967
G1 X1031.370 Y56.449
G1 X1024.798 Y45.064
G1 X1025.168 Y46.435
G1 X1025.438 Y47.975
G1 X1030.763 Y57.197
G1 X1030.484 Y57.539
G1 X1030.119 Y57.882
G1 X1025.639 Y50.122
G1 X1025.658 Y51.956
G1 X1029.445 Y58.515
G1 X1029.018 Y58.916
G1 X1028.755 Y59.119
G1 X1025.557 Y53.580
G1 X1025.479 Y54.600
G1 X1025.403 Y55.113
G1 X1028.007 Y59.624
G1 X1027.714 Y59.810
G1 X1027.212 Y60.046
G1 X1025.167 Y56.505
G1 X1024.870 Y57.791
G1 X1026.394 Y60.430
G1 X1025.546 Y60.760
G1 X1024.521 Y58.985
G1 X1024.140 Y60.125
G1 X1024.696 Y61.089
G1 X1023.846 Y61.417
G1 X1023.718 Y61.194
M3 S0
G4 P0.15
G0 X1023.797 Y63.258
M3 S90
G4 P0.15
G1 X1023.237 Y64.227
M3 S0
G4 P0.15
G0 X1025.135 Y62.741
M3 S90
G4 P0.15
G1 X1023.829 Y65.003
M3 S0
G4 P0.15
G0 X1024.420 Y65.779
M3 S90
G4 P0.15
G1 X1026.472 Y62.225
M3 S0
G4 P0.15
G0 X1027.861 Y61.620
M3 S90
G4 P0.15
G1 X1024.978 Y66.613
M3 S0
G4 P0.15
G0 X1025.523 Y67.468
M3 S90
G4 P0.15
G1 X1029.399 Y60.755
M3 S0
G4 P0.15
G0 X1031.498 Y58.919
M3 S90
G4 P0.15
G1 X1026.029 Y68.392
M3 S0
G4 P0.15
G0 X1026.527 Y69.330
M3 S90
G4 P0.15
G1 X1051.092 Y26.782
G1 X1051.956 Y27.085
G1 X1027.016 Y70.282
M3 S0
G4 P0.15
G0 X1027.451 Y71.330
M3 S90
G4 P0.15
G1 X1052.821 Y27.388
G1 X1053.685 Y27.691
G1 X1027.885 Y72.377
M3 S0
G4 P0.15
G0 X1025.930 Y72.099
M3 S90
G4 P0.15
G1 X1022.274 Y65.767
G1 X1021.573 Y64.848
G1 X1019.761 Y62.901
G1 X1019.396 Y62.583
G1 X1027.297 Y76.267
G1 X1027.526 Y77.322
G1 X1027.695 Y78.757
G1 X1017.380 Y60.891
G1 X1015.642 Y59.681
G1 X1027.828 Y80.787
G1 X1027.849 Y82.001
G1 X1027.809 Y82.554
G1 X1014.086 Y58.786
G1 X1012.850 Y58.103
G1 X1012.585 Y57.985
G1 X1027.693 Y84.153
G1 X1027.681 Y84.312
G1 X1027.463 Y85.556
G1 X1011.189 Y57.368
G1 X1009.885 Y56.910
G1 X1027.193 Y86.888
G1 X1026.847 Y88.089
G1 X1020.261 Y76.681
G1 X1020.121 Y76.380
G1 X1019.426 Y75.203
G1 X1019.319 Y75.049
G1 X1008.591 Y56.468
G1 X1007.383 Y56.175
G1 X1016.652 Y72.230
G1 X1016.549 Y72.160
G1 X1016.016 Y71.878
G1 X1015.245 Y71.594
G1 X1006.174 Y55.882
G1 X1005.038 Y55.714
G1 X1014.045 Y71.315
G1 X1013.229 Y71.152
G1 X1012.898 Y71.127
G1 X1003.909 Y55.559
G1 X1003.477 Y55.499
G1 X1002.825 Y55.481
G1 X1011.820 Y71.061
G1 X1011.238 Y71.025
G1 X1010.784 Y71.066
G1 X1001.769 Y55.452
G1 X1000.719 Y55.433
G1 X1009.807 Y71.174
G1 X1009.183 Y71.346
G1 X1008.928 Y71.452
G1 X999.722 Y55.506
G1 X998.725 Y55.579
G1 X1008.140 Y71.887
G1 X1007.724 Y72.159
G1 X1007.409 Y72.421
G1 X1002.796 Y64.431
G1 X1001.938 Y62.882
G1 X1001.777 Y62.667
G1 X997.746 Y55.685
G1 X996.798 Y55.843
G1 X999.914 Y61.239
G1 X999.497 Y61.217
G1 X998.947 Y61.364
G1 X995.850 Y56.001
G1 X995.443 Y56.068
G1 X994.922 Y56.193
G1 X998.183 Y61.841
G1 X997.843 Y62.161
G1 X997.537 Y62.522
G1 X994.009 Y56.411
G1 X993.117 Y56.666
G1 X996.922 Y63.257
G1 X996.333 Y64.036
G1 X992.230 Y56.929
G1 X991.375 Y57.250
G1 X995.743 Y64.815
G1 X995.154 Y65.594
G1 X990.521 Y57.570
G1 X989.918 Y57.796
G1 X989.680 Y57.913
G1 X994.575 Y66.391
G1 X994.536 Y66.549
G1 X994.539 Y66.646
G1 X994.601 Y66.830
G1 X994.728 Y66.976
G1 X994.810 Y67.028
G1 X994.974 Y67.083
G1 X1003.392 Y81.663
G1 X1003.384 Y80.727
G1 X1003.440 Y79.947
G1 X996.212 Y67.427
G1 X997.450 Y67.772
G1 X1003.643 Y78.498
G1 X1003.920 Y77.427
G1 X1003.977 Y77.276
G1 X998.688 Y68.116
G1 X999.926 Y68.460
G1 X1004.408 Y76.223
G1 X1004.526 Y75.951
G1 X1004.912 Y75.296
G1 X1001.164 Y68.805
G1 X1002.402 Y69.149
G1 X1005.479 Y74.478
G1 X1006.086 Y73.730
G1 X1003.640 Y69.493
G1 X1004.469 Y69.724
G1 X1004.659 Y69.739
G1 X1004.799 Y69.699
G1 X1006.735 Y73.053
M3 S0
G4 P0.15
G0 X985.886 Y69.343
M3 S90
G4 P0.15
G1 X986.031 Y69.593
G1 X987.065 Y69.584
G1 X985.765 Y67.332
M3 S0
G4 P0.15
G0 X985.310 Y64.743
M3 S90
G4 P0.15
G1 X988.161 Y69.682
G1 X989.072 Y69.884
G1 X989.383 Y69.998
G1 X984.273 Y61.148
G1 X985.001 Y60.608
G1 X990.803 Y70.658
G1 X991.669 Y71.208
G1 X992.544 Y71.874
G1 X985.745 Y60.098
G1 X986.498 Y59.602
G1 X1011.384 Y102.706
G1 X1012.300 Y102.492
G1 X987.271 Y59.141
G1 X987.681 Y58.897
G1 X988.062 Y58.710
G1 X1013.193 Y102.238
G1 X1014.059 Y101.938
G1 X1007.973 Y91.398
G1 X1009.105 Y91.558
G1 X1014.890 Y101.579
G1 X1015.712 Y101.201
G1 X1010.236 Y91.717
G1 X1010.468 Y91.748
G1 X1011.308 Y91.774
G1 X1016.525 Y100.810
G1 X1017.297 Y100.348
G1 X1012.277 Y91.652
G1 X1012.894 Y91.506
G1 X1013.178 Y91.412
G1 X1018.070 Y99.886
G1 X1018.390 Y99.695
G1 X1018.813 Y99.372
G1 X1014.036 Y91.099
G1 X1014.858 Y90.722
G1 X1019.535 Y98.823
G1 X1020.256 Y98.273
G1 X1015.678 Y90.343
G1 X1016.454 Y89.887
G1 X1020.937 Y97.652
G1 X1021.611 Y97.019
G1 X1017.210 Y89.396
G1 X1017.518 Y89.174
G1 X1017.922 Y88.830
G1 X1022.238 Y96.306
G1 X1022.866 Y95.593
G1 X1018.577 Y88.165
G1 X1019.043 Y87.546
G1 X1019.154 Y87.364
G1 X1023.472 Y94.843
G1 X1024.037 Y94.022
G1 X1019.682 Y86.478
G1 X1020.143 Y85.476
G1 X1024.602 Y93.200
G1 X1024.668 Y93.104
G1 X1025.105 Y92.271
G1 X1020.588 Y84.448
G1 X1020.859 Y83.634
G1 X1020.947 Y83.270
G1 X1025.599 Y91.327
G1 X1025.759 Y91.022
G1 X1026.046 Y90.301
G1 X1021.165 Y81.847
G1 X1021.228 Y81.003
G1 X1021.146 Y80.013
G1 X1026.470 Y89.236
M3 S0
G4 P0.15
G0 X1021.784 Y99.187
M3 S90
G4 P0.15
G1 X1021.329 Y99.976
G1 X1021.431 Y100.497
G1 X1021.624 Y101.264
G1 X1023.192 Y98.548
G1 X1023.532 Y99.759
G1 X1021.958 Y102.485
G1 X1022.332 Y103.638
G1 X1023.940 Y100.853
G1 X1024.049 Y101.105
G1 X1024.450 Y101.770
G1 X1022.752 Y104.711
G1 X1022.833 Y104.919
G1 X1023.205 Y105.726
G1 X1025.003 Y102.612
G1 X1025.610 Y103.360
G1 X1023.683 Y106.698
G1 X1024.184 Y107.631
G1 X1026.218 Y104.107
G1 X1026.826 Y104.855
G1 X1024.720 Y108.501
G1 X1025.258 Y109.369
G1 X1027.433 Y105.602
G1 X1027.679 Y105.905
G1 X1027.786 Y106.003
G1 X1028.113 Y106.225
G1 X1025.833 Y110.174
G1 X1025.976 Y110.374
G1 X1026.432 Y110.937
G1 X1028.859 Y106.732
G1 X1029.027 Y106.838
G1 X1029.107 Y106.866
G1 X1029.782 Y106.934
G1 X1027.042 Y111.679
G1 X1027.684 Y112.367
G1 X1030.771 Y107.022
G1 X1031.759 Y107.110
G1 X1028.361 Y112.996
G1 X1029.084 Y113.544
G1 X1032.748 Y107.198
G1 X1033.773 Y107.222
G1 X1029.875 Y113.973
G1 X1030.322 Y114.133
G1 X1030.775 Y114.214
G1 X1034.867 Y107.127
G1 X1035.556 Y106.931
G1 X1036.176 Y106.660
G1 X1031.771 Y114.289
M3 S0
G4 P0.15
G0 X1034.881 Y114.302
M3 S90
G4 P0.15
G1 X1059.851 Y71.053
G1 X1058.999 Y70.728
G1 X1033.815 Y114.348
G1 X1033.211 Y114.374
G1 X1032.776 Y114.348
G1 X1058.148 Y70.403
G1 X1057.255 Y70.150
G1 X1041.067 Y98.189
G1 X1041.157 Y97.386
G1 X1041.135 Y96.271
G1 X1056.360 Y69.900
G1 X1055.465 Y69.649
G1 X1040.917 Y94.847
G1 X1040.682 Y93.821
G1 X1040.611 Y93.578
G1 X1054.545 Y69.444
G1 X1053.610 Y69.263
G1 X1040.255 Y92.395
G1 X1039.851 Y91.294
G1 X1052.653 Y69.120
G1 X1051.676 Y69.012
G1 X1039.401 Y90.273
G1 X1039.240 Y89.926
G1 X1038.901 Y89.340
G1 X1050.699 Y68.905
G1 X1050.112 Y68.840
G1 X1049.701 Y68.834
G1 X1038.336 Y88.518
G1 X1037.700 Y87.820
G1 X1048.670 Y68.820
G1 X1047.639 Y68.806
G1 X1037.000 Y87.232
G1 X1036.441 Y86.836
G1 X1036.253 Y86.726
G1 X1046.587 Y68.827
G1 X1045.504 Y68.903
G1 X1035.472 Y86.279
G1 X1034.690 Y85.833
G1 X1044.403 Y69.010
G1 X1043.929 Y69.069
G1 X1043.254 Y69.199
G1 X1033.856 Y85.478
G1 X1033.448 Y85.310
G1 X1032.992 Y85.173
G1 X1042.085 Y69.425
G1 X1040.910 Y69.660
G1 X1032.060 Y84.988
G1 X1031.473 Y84.908
G1 X1031.059 Y84.923
G1 X1039.663 Y70.019
G1 X1038.417 Y70.379
G1 X1029.943 Y85.056
G1 X1029.502 Y85.140
G1 X1029.248 Y85.218
M3 S0
G4 P0.15
G0 X1029.393 Y84.208
M3 S90
G4 P0.15
G1 X1037.103 Y70.854
G1 X1035.764 Y71.373
G1 X1029.543 Y82.148
M3 S0
G4 P0.15
G0 X1029.521 Y80.386
M3 S90
G4 P0.15
G1 X1034.369 Y71.990
G1 X1033.688 Y72.313
G1 X1032.897 Y72.738
G1 X1029.409 Y78.780
M3 S0
G4 P0.15
G0 X1029.234 Y77.284
M3 S90
G4 P0.15
G1 X1031.315 Y73.678
G1 X1029.685 Y74.702
G1 X1028.967 Y75.946
M3 S0
G4 P0.15
G0 X1028.272 Y73.508
M3 S90
G4 P0.15
G1 X1054.520 Y28.045
G1 X1055.353 Y28.402
G1 X1029.083 Y73.903
G1 X1029.268 Y73.772
G1 X1030.717 Y72.873
G1 X1056.163 Y28.799
G1 X1056.967 Y29.206
G1 X1032.306 Y71.921
G1 X1033.225 Y71.427
G1 X1033.784 Y71.160
G1 X1050.750 Y41.774
M3 S0
G4 P0.15
G0 X1050.476 Y44.049
M3 S90
G4 P0.15
G1 X1035.192 Y70.522
G1 X1036.531 Y70.003
G1 X1050.466 Y45.867
M3 S0
G4 P0.15
G0 X1050.599 Y47.436
M3 S90
G4 P0.15
G1 X1037.861 Y69.498
G1 X1039.108 Y69.139
G1 X1050.830 Y48.837
M3 S0
G4 P0.15
G0 X1051.133 Y50.111
M3 S90
G4 P0.15
G1 X1040.355 Y68.779
G1 X1040.792 Y68.655
G1 X1041.550 Y68.509
G1 X1051.496 Y51.282
M3 S0
G4 P0.15
G0 X1051.907 Y52.370
M3 S90
G4 P0.15
G1 X1042.719 Y68.284
G1 X1043.884 Y68.067
G1 X1052.365 Y53.377
M3 S0
G4 P0.15
G0 X1052.830 Y54.372
M3 S90
G4 P0.15
G1 X1044.998 Y67.937
G1 X1046.082 Y67.860
G1 X1053.329 Y55.308
M3 S0
G4 P0.15
G0 X1053.854 Y56.198
M3 S90
G4 P0.15
G1 X1047.156 Y67.799
G1 X1048.187 Y67.813
G1 X1054.388 Y57.074
M3 S0
G4 P0.15
G0 X1054.946 Y57.907
M3 S90
G4 P0.15
G1 X1049.218 Y67.827
G1 X1050.245 Y67.849
G1 X1055.518 Y58.715
M3 S0
G4 P0.15
G0 X1056.113 Y59.485
M3 S90
G4 P0.15
G1 X1051.222 Y67.956
G1 X1052.199 Y68.064
G1 X1056.723 Y60.229
M3 S0
G4 P0.15
G0 X1057.352 Y60.940
M3 S90
G4 P0.15
G1 X1053.176 Y68.172
G1 X1054.117 Y68.342
G1 X1057.999 Y61.619
M3 S0
G4 P0.15
G0 X1058.660 Y62.273
M3 S90
G4 P0.15
G1 X1055.052 Y68.523
G1 X1055.398 Y68.592
G1 X1055.960 Y68.750
G1 X1059.344 Y62.889
M3 S0
G4 P0.15
G0 X1060.060 Y63.450
M3 S90
G4 P0.15
G1 X1056.855 Y69.000
G1 X1057.750 Y69.250
G1 X1060.738 Y64.074
M3 S0
G4 P0.15
G0 X1061.344 Y64.824
M3 S90
G4 P0.15
G1 X1058.634 Y69.518
G1 X1059.486 Y69.843
G1 X1061.926 Y65.617
M3 S0
G4 P0.15
G0 X1062.507 Y66.411
M3 S90
G4 P0.15
G1 X1060.337 Y70.169
G1 X1061.189 Y70.494
G1 X1063.088 Y67.204
M3 S0
G4 P0.15
G0 X1063.725 Y67.902
M3 S90
G4 P0.15
G1 X1062.009 Y70.874
G1 X1062.820 Y71.269
G1 X1064.581 Y68.219
M3 S0
G4 P0.15
G0 X1065.281 Y68.806
M3 S90
G4 P0.15
G1 X1063.631 Y71.664
G1 X1063.971 Y71.830
G1 X1064.424 Y72.091
G1 X1065.464 Y70.289
M3 S0
G4 P0.15
G0 X1063.851 Y73.124
M3 S90
G4 P0.15
G1 X1056.800 Y85.338
G1 X1055.927 Y85.421
G1 X1055.675 Y85.487
G1 X1063.149 Y72.541
G1 X1062.338 Y72.146
G1 X1054.367 Y85.952
G1 X1053.876 Y86.212
G1 X1053.162 Y86.703
G1 X1052.639 Y87.144
G1 X1061.526 Y71.751
G1 X1060.974 Y71.482
G1 X1060.702 Y71.379
G1 X1035.884 Y114.365
G1 X1036.659 Y114.822
G1 X1049.431 Y92.700
G1 X1049.253 Y93.553
G1 X1049.086 Y95.099
G1 X1037.434 Y115.280
G1 X1038.209 Y115.738
G1 X1049.025 Y97.004
G1 X1049.104 Y98.085
G1 X1049.171 Y98.551
G1 X1038.984 Y116.195
G1 X1039.759 Y116.653
G1 X1049.414 Y99.930
G1 X1049.569 Y100.634
G1 X1049.738 Y101.169
G1 X1040.534 Y117.111
G1 X1041.320 Y117.550
G1 X1050.108 Y102.328
G1 X1050.164 Y102.494
G1 X1050.548 Y103.366
G1 X1042.116 Y117.972
G1 X1042.940 Y118.344
G1 X1051.070 Y104.263
G1 X1051.443 Y104.855
G1 X1051.634 Y105.085
G1 X1043.764 Y118.716
G1 X1043.896 Y118.775
G1 X1044.630 Y119.017
G1 X1052.257 Y105.807
G1 X1052.455 Y106.036
G1 X1052.899 Y106.495
G1 X1045.506 Y119.300
G1 X1046.412 Y119.531
G1 X1053.549 Y107.168
G1 X1054.200 Y107.841
G1 X1047.321 Y119.756
G1 X1048.265 Y119.921
G1 X1054.852 Y108.511
G1 X1054.985 Y108.600
G1 X1055.077 Y108.630
G1 X1055.269 Y108.636
G1 X1055.362 Y108.611
G1 X1055.526 Y108.511
G1 X1055.590 Y108.439
G1 X1055.666 Y108.283
G1 X1056.021 Y108.286
G1 X1049.209 Y120.086
G1 X1050.157 Y120.243
G1 X1057.054 Y108.298
G1 X1057.575 Y108.295
G1 X1058.152 Y108.196
G1 X1051.148 Y120.328
G1 X1052.138 Y120.413
G1 X1059.420 Y107.799
G1 X1060.268 Y107.462
G1 X1060.804 Y107.202
G1 X1053.141 Y120.474
G1 X1054.185 Y120.466
G1 X1062.307 Y106.400
G1 X1062.738 Y106.148
G1 X1063.678 Y105.482
G1 X1064.114 Y105.069
G1 X1055.229 Y120.458
G1 X1055.615 Y120.455
G1 X1056.315 Y120.377
G1 X1069.169 Y98.114
M3 S0
G4 P0.15
G0 X1068.499 Y97.474
M3 S90
G4 P0.15
G1 X1066.555 Y100.842
G1 X1066.918 Y99.546
G1 X1067.201 Y98.222
G1 X1067.256 Y97.827
G1 X1067.849 Y96.801
M3 S0
G4 P0.15
G0 X1069.910 Y98.630
M3 S90
G4 P0.15
G1 X1057.427 Y120.252
G1 X1058.351 Y120.149
G1 X1058.550 Y120.106
G1 X1070.734 Y99.004
M3 S0
G4 P0.15
G0 X1071.682 Y99.161
M3 S90
G4 P0.15
G1 X1059.736 Y119.852
G1 X1060.923 Y119.597
G1 X1072.762 Y99.091
M3 S0
G4 P0.15
G0 X1071.405 Y114.041
M3 S90
G4 P0.15
G1 X1077.300 Y103.831
G1 X1077.736 Y101.823
G1 X1077.824 Y101.123
G1 X1069.412 Y115.693
G1 X1067.733 Y116.801
G1 X1077.571 Y99.761
M3 S0
G4 P0.15
G0 X1076.807 Y99.284
M3 S90
G4 P0.15
G1 X1066.242 Y117.584
G1 X1065.694 Y117.872
G1 X1064.826 Y118.236
G1 X1076.033 Y98.825
M3 S0
G4 P0.15
G0 X1075.097 Y98.646
M3 S90
G4 P0.15
G1 X1063.462 Y118.798
G1 X1062.189 Y119.204
G1 X1073.869 Y98.974
M3 S0
G4 P0.15
G0 X1073.465 Y96.209
M3 S90
G4 P0.15
G1 X1063.888 Y79.621
G1 X1063.817 Y80.932
G1 X1063.838 Y81.336
G1 X1073.083 Y97.348
G1 X1072.103 Y97.451
G1 X1063.963 Y83.352
G1 X1064.123 Y84.578
G1 X1064.365 Y85.848
G1 X1070.955 Y97.263
G1 X1070.616 Y97.080
G1 X1070.104 Y96.688
G1 X1069.023 Y95.570
G1 X1068.696 Y95.150
G1 X1065.617 Y89.817
M3 S0
G4 P0.15
G0 X1062.661 Y85.986
M3 S90
G4 P0.15
G1 X1062.294 Y86.622
G1 X1061.887 Y86.370
G1 X1061.501 Y86.195
G1 X1062.413 Y84.615
M3 S0
G4 P0.15
G0 X1062.231 Y83.131
M3 S90
G4 P0.15
G1 X1060.645 Y85.878
G1 X1060.377 Y85.794
G1 X1059.739 Y85.647
G1 X1062.144 Y81.482
M3 S0
G4 P0.15
G0 X1062.186 Y79.609
M3 S90
G4 P0.15
G1 X1058.795 Y85.482
G1 X1057.823 Y85.366
G1 X1062.488 Y77.286
M3 S0
G4 P0.15
G0 X1072.047 Y66.753
M3 S90
G4 P0.15
G1 X1077.310 Y75.869
G1 X1076.245 Y75.292
G1 X1075.858 Y75.155
G1 X1071.273 Y67.212
G1 X1070.548 Y67.758
G1 X1074.615 Y74.802
G1 X1073.724 Y74.684
G1 X1073.513 Y74.693
G1 X1069.824 Y68.303
G1 X1069.664 Y68.423
G1 X1069.146 Y68.929
G1 X1072.536 Y74.801
G1 X1072.324 Y74.836
G1 X1071.648 Y75.062
G1 X1068.481 Y69.577
G1 X1068.027 Y70.019
G1 X1067.835 Y70.258
G1 X1070.811 Y75.413
G1 X1070.032 Y75.864
G1 X1067.230 Y71.010
G1 X1066.625 Y71.763
G1 X1069.351 Y76.484
G1 X1069.050 Y76.784
G1 X1068.742 Y77.230
G1 X1066.090 Y72.636
G1 X1065.555 Y73.509
G1 X1068.208 Y78.104
G1 X1067.828 Y78.890
G1 X1067.752 Y79.114
G1 X1065.089 Y74.502
G1 X1064.943 Y74.818
G1 X1064.688 Y75.607
G1 X1067.414 Y80.329
G1 X1067.290 Y81.403
G1 X1067.325 Y81.974
G1 X1064.315 Y76.761
G1 X1064.063 Y78.126
G1 X1068.038 Y85.010
G1 X1068.167 Y85.290
G1 X1068.433 Y85.694
G1 X1073.943 Y95.237
G1 X1074.074 Y95.227
G1 X1074.166 Y95.243
G1 X1074.335 Y95.325
G1 X1075.558 Y96.236
G1 X1070.713 Y87.844
G1 X1071.302 Y88.343
G1 X1071.666 Y88.769
G1 X1071.806 Y88.883
G1 X1071.978 Y88.939
G1 X1072.380 Y88.930
G1 X1077.381 Y97.592
G1 X1077.896 Y97.976
G1 X1078.821 Y98.526
G1 X1079.006 Y98.608
G1 X1073.393 Y88.885
G1 X1074.172 Y88.851
G1 X1074.397 Y88.825
G1 X1080.400 Y99.222
G1 X1080.529 Y99.279
G1 X1081.693 Y99.661
G1 X1075.357 Y88.688
G1 X1076.216 Y88.375
G1 X1082.945 Y100.030
G1 X1084.147 Y100.311
G1 X1077.002 Y87.936
G1 X1077.427 Y87.680
G1 X1077.742 Y87.418
G1 X1085.301 Y100.510
G1 X1086.429 Y100.665
G1 X1078.436 Y86.820
G1 X1079.041 Y86.067
G1 X1087.503 Y100.724
G1 X1088.140 Y100.750
G1 X1088.548 Y100.733
G1 X1079.561 Y85.169
G1 X1079.808 Y84.664
G1 X1079.983 Y84.099
G1 X1089.564 Y100.693
G1 X1089.690 Y100.688
G1 X1090.535 Y100.576
G1 X1080.280 Y82.814
G1 X1080.386 Y81.976
G1 X1080.331 Y81.103
G1 X1091.500 Y100.447
G1 X1091.995 Y100.381
G1 X1092.439 Y100.273
G1 X1072.829 Y66.309
G1 X1073.097 Y66.157
G1 X1073.640 Y65.913
G1 X1093.350 Y100.052
G1 X1094.119 Y99.865
G1 X1094.255 Y99.818
G1 X1074.465 Y65.542
G1 X1074.979 Y65.311
G1 X1075.305 Y65.196
G1 X1086.409 Y84.429
G1 X1086.387 Y84.313
G1 X1086.247 Y82.772
G1 X1086.258 Y82.369
G1 X1076.168 Y64.891
G1 X1077.031 Y64.587
G1 X1086.371 Y80.763
G1 X1086.483 Y80.125
G1 X1086.679 Y79.497
G1 X1077.908 Y64.305
G1 X1078.807 Y64.062
G1 X1087.094 Y78.416
G1 X1087.432 Y77.705
G1 X1087.587 Y77.470
G1 X1079.706 Y63.819
G1 X1080.639 Y63.636
G1 X1088.156 Y76.655
G1 X1088.229 Y76.565
G1 X1088.815 Y75.996
G1 X1081.576 Y63.459
G1 X1082.538 Y63.324
G1 X1089.570 Y75.505
G1 X1089.825 Y75.353
G1 X1090.393 Y75.130
G1 X1083.530 Y63.242
G1 X1084.526 Y63.167
G1 X1091.275 Y74.858
G1 X1092.023 Y74.716
G1 X1092.229 Y74.711
G1 X1085.563 Y63.164
G1 X1086.449 Y63.165
G1 X1086.611 Y63.179
G1 X1093.307 Y74.777
G1 X1094.302 Y75.064
G1 X1094.585 Y75.191
G1 X1087.706 Y63.275
G1 X1088.800 Y63.371
G1 X1096.278 Y76.323
M3 S0
G4 P0.15
G0 X1104.773 Y72.200
M3 S90
G4 P0.15
G1 X1105.365 Y71.694
G1 X1105.529 Y71.581
G1 X1104.969 Y72.551
M3 S0
G4 P0.15
G0 X1105.473 Y73.478
M3 S90
G4 P0.15
G1 X1107.157 Y70.561
G1 X1108.208 Y70.003
G1 X1108.607 Y69.850
G1 X1105.960 Y74.434
M3 S0
G4 P0.15
G0 X1106.399 Y75.475
M3 S90
G4 P0.15
G1 X1109.943 Y69.335
G1 X1111.194 Y68.969
G1 X1106.815 Y76.554
M3 S0
G4 P0.15
G0 X1107.174 Y77.733
M3 S90
G4 P0.15
G1 X1112.412 Y68.660
G1 X1113.586 Y68.427
G1 X1107.444 Y79.064
M3 S0
G4 P0.15
G0 X1105.395 Y77.714
M3 S90
G4 P0.15
G1 X1100.686 Y69.559
G1 X1099.855 Y68.689
G1 X1098.464 Y67.510
G1 X1105.954 Y80.482
G1 X1106.121 Y82.108
G1 X1106.126 Y82.581
G1 X1096.699 Y66.252
G1 X1096.165 Y65.892
G1 X1095.144 Y65.359
G1 X1106.132 Y84.391
G1 X1106.051 Y85.543
G1 X1105.983 Y85.932
G1 X1093.700 Y64.659
G1 X1092.691 Y64.263
G1 X1092.380 Y64.172
G1 X1105.742 Y87.315
G1 X1105.682 Y87.654
G1 X1105.424 Y88.565
G1 X1091.134 Y63.813
G1 X1089.966 Y63.590
G1 X1105.043 Y89.705
G1 X1104.761 Y90.456
G1 X1104.611 Y90.757
G1 X1098.020 Y79.340
G1 X1098.114 Y79.644
G1 X1098.296 Y80.480
G1 X1098.390 Y81.251
G1 X1098.397 Y81.793
G1 X1104.129 Y91.722
G1 X1103.785 Y92.411
G1 X1103.627 Y92.652
G1 X1098.231 Y83.306
G1 X1098.198 Y83.501
G1 X1097.894 Y84.522
G1 X1103.073 Y93.492
G1 X1102.708 Y94.047
G1 X1102.499 Y94.298
G1 X1097.457 Y85.566
G1 X1097.248 Y86.017
G1 X1096.939 Y86.469
G1 X1101.886 Y95.036
G1 X1101.436 Y95.577
G1 X1101.257 Y95.746
G1 X1096.341 Y87.233
G1 X1095.660 Y87.852
G1 X1100.584 Y96.381
G1 X1100.006 Y96.925
G1 X1099.903 Y97.002
G1 X1094.905 Y88.344
G1 X1094.270 Y88.744
G1 X1094.134 Y88.809
G1 X1099.176 Y97.542
G1 X1098.982 Y97.685
G1 X1098.415 Y98.024
G1 X1093.303 Y89.170
G1 X1092.858 Y89.350
G1 X1092.417 Y89.435
G1 X1097.629 Y98.463
G1 X1096.810 Y98.844
G1 X1091.426 Y89.519
G1 X1090.483 Y89.524
G1 X1090.404 Y89.550
G1 X1095.988 Y99.220
G1 X1095.121 Y99.519
G1 X1089.499 Y89.782
M3 S0
G4 P0.15
G0 X1103.348 Y95.936
M3 S90
G4 P0.15
G1 X1103.669 Y96.402
G1 X1106.323 Y91.805
G1 X1107.013 Y92.410
G1 X1104.265 Y97.170
G1 X1104.639 Y97.650
G1 X1104.874 Y97.915
G1 X1107.709 Y93.005
G1 X1108.506 Y93.425
G1 X1105.504 Y98.625
G1 X1106.168 Y99.274
G1 X1109.314 Y93.826
G1 X1109.466 Y93.839
G1 X1109.559 Y93.822
G1 X1110.506 Y93.561
G1 X1106.890 Y99.824
G1 X1107.101 Y99.984
G1 X1107.680 Y100.256
G1 X1111.742 Y93.220
G1 X1112.381 Y93.040
G1 X1113.046 Y92.761
G1 X1108.591 Y100.477
G1 X1108.684 Y100.491
G1 X1109.645 Y100.451
G1 X1115.236 Y90.767
G1 X1115.304 Y90.676
G1 X1115.853 Y89.735
G1 X1115.907 Y89.605
G1 X1127.351 Y69.783
G1 X1128.174 Y70.159
G1 X1110.710 Y100.407
G1 X1111.082 Y100.401
G1 X1111.180 Y100.428
G1 X1111.271 Y100.473
G1 X1111.350 Y100.536
G1 X1111.416 Y100.614
G1 X1111.464 Y100.703
G1 X1111.497 Y100.844
G1 X1128.965 Y70.589
G1 X1129.743 Y71.042
G1 X1112.283 Y101.282
G1 X1113.132 Y101.613
G1 X1122.235 Y85.845
G1 X1122.132 Y86.597
G1 X1122.144 Y87.802
G1 X1113.980 Y101.944
G1 X1114.828 Y102.275
G1 X1122.355 Y89.238
G1 X1122.385 Y89.389
G1 X1122.716 Y90.412
G1 X1115.676 Y102.606
G1 X1116.565 Y102.866
G1 X1123.203 Y91.370
G1 X1123.637 Y91.932
G1 X1123.811 Y92.116
G1 X1117.488 Y103.068
G1 X1117.885 Y103.147
G1 X1118.450 Y103.202
G1 X1124.460 Y92.792
G1 X1125.109 Y93.468
G1 X1119.433 Y103.298
G1 X1119.820 Y103.336
G1 X1120.444 Y103.348
G1 X1125.848 Y93.988
G1 X1126.901 Y93.964
G1 X1121.472 Y103.367
G1 X1121.902 Y103.375
G1 X1122.525 Y103.342
G1 X1127.999 Y93.863
G1 X1129.228 Y93.533
G1 X1123.597 Y103.286
G1 X1124.004 Y103.264
G1 X1124.701 Y103.174
G1 X1130.457 Y93.204
G1 X1130.628 Y93.150
G1 X1131.564 Y92.716
G1 X1131.938 Y92.440
G1 X1125.825 Y103.028
G1 X1125.994 Y103.006
G1 X1127.015 Y102.767
G1 X1138.641 Y82.629
G1 X1138.925 Y83.938
G1 X1128.239 Y102.446
G1 X1129.306 Y102.075
G1 X1129.559 Y101.960
G1 X1139.155 Y85.339
G1 X1139.303 Y86.604
G1 X1139.310 Y86.870
G1 X1131.005 Y101.255
G1 X1131.819 Y100.790
G1 X1132.642 Y100.220
G1 X1139.265 Y88.748
G1 X1139.177 Y89.816
G1 X1138.894 Y91.190
G1 X1134.673 Y98.501
M3 S0
G4 P0.15
G0 X1134.461 Y88.069
M3 S90
G4 P0.15
G1 X1138.272 Y81.468
G1 X1138.014 Y80.653
G1 X1137.882 Y80.344
G1 X1134.319 Y86.515
G1 X1134.091 Y85.592
G1 X1133.978 Y85.306
G1 X1137.440 Y79.310
G1 X1137.376 Y79.161
G1 X1136.948 Y78.361
G1 X1133.540 Y84.265
G1 X1133.410 Y83.975
G1 X1133.021 Y83.363
G1 X1136.431 Y77.458
G1 X1135.878 Y76.616
G1 X1132.420 Y82.605
G1 X1132.042 Y82.198
G1 X1131.756 Y81.955
G1 X1135.290 Y75.834
G1 X1134.800 Y75.217
G1 X1134.679 Y75.092
G1 X1131.031 Y81.411
G1 X1130.701 Y81.192
G1 X1130.255 Y80.954
G1 X1134.027 Y74.421
G1 X1133.375 Y73.750
G1 X1129.422 Y80.598
G1 X1129.248 Y80.542
G1 X1128.487 Y80.417
G1 X1132.686 Y73.144
G1 X1132.241 Y72.759
G1 X1131.980 Y72.567
G1 X1127.427 Y80.453
G1 X1126.386 Y80.747
G1 X1126.158 Y80.851
G1 X1131.250 Y72.031
G1 X1130.520 Y71.495
G1 X1124.539 Y81.854
M3 S0
G4 P0.15
G0 X1107.663 Y80.485
M3 S90
G4 P0.15
G1 X1114.751 Y68.209
G1 X1115.864 Y68.080
G1 X1108.569 Y80.716
G1 X1109.348 Y80.556
G1 X1109.708 Y80.543
G1 X1116.965 Y67.974
G1 X1118.024 Y67.940
G1 X1110.741 Y80.554
G1 X1111.385 Y80.679
G1 X1111.651 Y80.777
G1 X1119.056 Y67.951
G1 X1120.071 Y67.994
G1 X1112.491 Y81.123
G1 X1112.636 Y81.192
G1 X1113.255 Y81.600
G1 X1121.041 Y68.113
G1 X1122.007 Y68.241
G1 X1113.977 Y82.148
G1 X1114.312 Y82.452
G1 X1114.619 Y82.836
G1 X1122.959 Y68.392
G1 X1123.877 Y68.601
G1 X1115.190 Y83.648
G1 X1115.607 Y84.494
G1 X1115.660 Y84.633
G1 X1124.782 Y68.835
G1 X1125.187 Y68.953
G1 X1125.655 Y69.122
G1 X1116.026 Y85.799
G1 X1116.127 Y86.203
G1 X1116.261 Y87.193
G1 X1126.515 Y69.432
M3 S0
G4 P0.15
G0 X1133.047 Y72.135
M3 S90
G4 P0.15
G1 X1132.849 Y71.965
G1 X1132.416 Y71.647
G1 X1132.607 Y71.316
M3 S0
G4 P0.15
G0 X1132.132 Y70.340
M3 S90
G4 P0.15
G1 X1131.687 Y71.111
G1 X1131.082 Y70.667
G1 X1130.950 Y70.587
G1 X1131.716 Y69.259
M3 S0
G4 P0.15
G0 X1131.383 Y68.037
M3 S90
G4 P0.15
G1 X1130.172 Y70.134
G1 X1129.394 Y69.682
G1 X1131.119 Y66.694
M3 S0
G4 P0.15
G0 X1130.998 Y65.103
M3 S90
G4 P0.15
G1 X1128.601 Y69.255
G1 X1127.779 Y68.879
G1 X1131.310 Y62.763
M3 S0
G4 P0.15
G0 X1131.456 Y60.710
M3 S90
G4 P0.15
G1 X1126.945 Y68.524
G1 X1126.085 Y68.214
G1 X1131.171 Y59.403
M3 S0
G4 P0.15
G0 X1130.887 Y58.096
M3 S90
G4 P0.15
G1 X1125.215 Y67.920
G1 X1124.623 Y67.746
G1 X1124.317 Y67.676
G1 X1130.602 Y56.789
M3 S0
G4 P0.15
G0 X1130.318 Y55.482
M3 S90
G4 P0.15
G1 X1123.398 Y67.467
G1 X1122.896 Y67.352
G1 X1122.460 Y67.292
G1 X1130.023 Y54.193
M3 S0
G4 P0.15
G0 X1129.459 Y53.369
M3 S90
G4 P0.15
G1 X1121.495 Y67.164
G1 X1120.529 Y67.036
G1 X1128.928 Y52.489
M3 S0
G4 P0.15
G0 X1128.378 Y51.642
M3 S90
G4 P0.15
G1 X1119.528 Y66.970
G1 X1118.514 Y66.927
G1 X1127.828 Y50.795
M3 S0
G4 P0.15
G0 X1127.278 Y49.947
M3 S90
G4 P0.15
G1 X1117.457 Y66.958
G1 X1116.656 Y66.984
G1 X1116.386 Y67.013
G1 X1126.726 Y49.104
M3 S0
G4 P0.15
G0 X1126.172 Y48.262
M3 S90
G4 P0.15
G1 X1115.272 Y67.142
G1 X1114.449 Y67.237
G1 X1114.144 Y67.296
G1 X1125.644 Y47.378
M3 S0
G4 P0.15
G0 X1125.144 Y46.444
M3 S90
G4 P0.15
G1 X1112.970 Y67.529
G1 X1111.796 Y67.763
G1 X1124.664 Y45.475
M3 S0
G4 P0.15
G0 X1124.221 Y44.441
M3 S90
G4 P0.15
G1 X1110.555 Y68.112
G1 X1109.726 Y68.349
G1 X1109.281 Y68.519
G1 X1123.816 Y43.344
M3 S0
G4 P0.15
G0 X1123.471 Y42.140
M3 S90
G4 P0.15
G1 X1107.945 Y69.033
G1 X1107.765 Y69.106
G1 X1106.465 Y69.797
G1 X1123.130 Y40.932
M3 S0
G4 P0.15
G0 X1122.889 Y39.548
M3 S90
G4 P0.15
G1 X1104.811 Y70.861
G1 X1104.228 Y71.356
M3 S0
G4 P0.15
G0 X1103.833 Y70.755
M3 S90
G4 P0.15
G1 X1110.010 Y60.055
G1 X1109.348 Y60.638
G1 X1108.091 Y61.581
G1 X1103.235 Y69.991
M3 S0
G4 P0.15
G0 X1101.737 Y67.186
M3 S90
G4 P0.15
G1 X1102.325 Y66.166
M3 S0
G4 P0.15
G0 X1103.900 Y65.240
M3 S90
G4 P0.15
G1 X1102.049 Y68.445
M3 S0
G4 P0.15
G0 X1102.637 Y69.227
M3 S90
G4 P0.15
G1 X1106.161 Y63.123
M3 S0
G4 P0.15
G0 X1108.580 Y59.963
M3 S90
G4 P0.15
G1 X1112.798 Y52.658
G1 X1112.980 Y51.419
G1 X1113.042 Y50.435
G1 X1110.403 Y55.006
M3 S0
G4 P0.15
G0 X1110.871 Y52.395
M3 S90
G4 P0.15
G1 X1113.031 Y48.654
G1 X1113.026 Y48.348
G1 X1112.896 Y47.087
G1 X1111.045 Y50.295
M3 S0
G4 P0.15
G0 X1113.505 Y54.002
M3 S90
G4 P0.15
G1 X1122.754 Y37.983
M3 S0
G4 P0.15
G0 X1122.793 Y36.116
M3 S90
G4 P0.15
G1 X1113.985 Y51.371
G1 X1114.056 Y50.253
G1 X1114.045 Y49.468
G1 X1123.421 Y33.227
M3 S0
G4 P0.15
G0 X1124.978 Y30.531
M3 S90
G4 P0.15
G1 X1126.230 Y28.363
G1 X1125.438 Y27.934
G1 X1113.974 Y47.790
G1 X1113.808 Y46.277
G1 X1124.641 Y27.515
G1 X1124.395 Y27.386
G1 X1123.822 Y27.132
G1 X1113.550 Y44.924
G1 X1113.224 Y43.690
G1 X1122.995 Y26.766
G1 X1122.666 Y26.621
G1 X1122.147 Y26.434
G1 X1112.835 Y42.563
G1 X1112.686 Y42.146
G1 X1112.403 Y41.511
G1 X1121.287 Y26.125
G1 X1120.905 Y25.987
G1 X1120.407 Y25.849
G1 X1111.934 Y40.523
G1 X1111.428 Y39.601
G1 X1119.511 Y25.600
G1 X1119.214 Y25.517
G1 X1118.593 Y25.391
G1 X1110.874 Y38.759
G1 X1110.603 Y38.355
G1 X1110.293 Y37.966
G1 X1117.663 Y25.201
G1 X1116.696 Y25.075
G1 X1109.687 Y37.215
G1 X1109.044 Y36.530
G1 X1115.726 Y24.956
G1 X1115.062 Y24.874
G1 X1114.739 Y24.865
G1 X1108.374 Y35.889
G1 X1107.683 Y35.286
G1 X1113.716 Y24.837
G1 X1112.693 Y24.809
G1 X1106.953 Y34.751
G1 X1106.639 Y34.525
G1 X1106.195 Y34.263
G1 X1111.620 Y24.868
G1 X1111.046 Y24.902
G1 X1110.520 Y24.972
G1 X1105.419 Y33.807
G1 X1104.599 Y33.428
G1 X1109.389 Y25.132
G1 X1108.203 Y25.385
G1 X1103.805 Y33.004
M3 S0
G4 P0.15
G0 X1103.075 Y32.468
M3 S90
G4 P0.15
G1 X1106.960 Y25.738
G1 X1106.515 Y25.872
G1 X1105.642 Y26.222
G1 X1102.311 Y31.991
M3 S0
G4 P0.15
G0 X1101.547 Y31.514
M3 S90
G4 P0.15
G1 X1104.256 Y26.822
G1 X1102.759 Y27.615
G1 X1100.783 Y31.038
M3 S0
G4 P0.15
G0 X1100.017 Y30.565
M3 S90
G4 P0.15
G1 X1101.010 Y28.845
G1 X1100.476 Y29.267
G1 X1099.381 Y30.295
G1 X1099.334 Y30.347
M3 S0
G4 P0.15
G0 X1106.775 Y36.090
M3 S90
G4 P0.15
G1 X1106.868 Y35.929
G1 X1107.147 Y36.133
G1 X1107.571 Y36.512
G1 X1107.353 Y36.888
M3 S0
G4 P0.15
G0 X1107.880 Y37.776
M3 S90
G4 P0.15
G1 X1108.246 Y37.141
G1 X1108.890 Y37.827
G1 X1108.378 Y38.714
M3 S0
G4 P0.15
G0 X1108.844 Y39.707
M3 S90
G4 P0.15
G1 X1109.498 Y38.573
G1 X1109.807 Y38.961
G1 X1110.079 Y39.368
G1 X1109.274 Y40.761
M3 S0
G4 P0.15
G0 X1109.705 Y41.815
M3 S90
G4 P0.15
G1 X1110.626 Y40.219
G1 X1111.133 Y41.142
G1 X1110.085 Y42.957
M3 S0
G4 P0.15
G0 X1110.427 Y44.165
M3 S90
G4 P0.15
G1 X1111.592 Y42.147
G1 X1111.765 Y42.535
G1 X1112.008 Y43.226
G1 X1110.710 Y45.474
M3 S0
G4 P0.15
G0 X1110.950 Y46.859
M3 S90
G4 P0.15
G1 X1112.375 Y44.391
G1 X1112.609 Y45.274
G1 X1112.680 Y45.663
G1 X1111.044 Y48.495
M3 S0
G4 P0.15
G0 X1102.517 Y41.595
M3 S90
G4 P0.15
G1 X1098.219 Y34.151
G1 X1098.080 Y33.971
G1 X1096.832 Y32.583
G1 X1095.588 Y31.394
G1 X1103.647 Y45.353
G1 X1103.977 Y47.133
G1 X1104.070 Y47.886
G1 X1093.661 Y29.856
G1 X1092.870 Y29.291
G1 X1091.971 Y28.729
G1 X1104.280 Y50.050
G1 X1104.323 Y50.660
G1 X1104.341 Y51.956
G1 X1090.423 Y27.848
G1 X1090.019 Y27.629
G1 X1089.001 Y27.185
G1 X1104.329 Y53.734
G1 X1104.286 Y54.713
G1 X1104.224 Y55.352
G1 X1087.612 Y26.580
G1 X1087.467 Y26.517
G1 X1086.313 Y26.130
G1 X1104.044 Y56.841
G1 X1103.886 Y57.814
G1 X1103.789 Y58.200
G1 X1085.059 Y25.758
G1 X1083.841 Y25.448
G1 X1103.450 Y59.411
G1 X1103.210 Y60.124
G1 X1103.051 Y60.520
G1 X1082.682 Y25.241
G1 X1081.524 Y25.035
G1 X1102.625 Y61.582
G1 X1102.199 Y62.645
G1 X1080.419 Y24.920
G1 X1079.884 Y24.865
G1 X1079.335 Y24.843
G1 X1101.773 Y63.707
G1 X1101.600 Y64.161
G1 X1100.993 Y64.156
G1 X1078.271 Y24.801
G1 X1077.248 Y24.829
G1 X1099.950 Y64.149
G1 X1098.906 Y64.141
G1 X1076.245 Y24.891
G1 X1075.447 Y24.962
G1 X1075.263 Y24.991
G1 X1097.862 Y64.134
G1 X1096.819 Y64.126
G1 X1074.311 Y25.141
G1 X1074.117 Y25.172
G1 X1073.390 Y25.347
G1 X1095.775 Y64.119
G1 X1094.918 Y64.113
G1 X1094.653 Y63.974
G1 X1072.495 Y25.596
G1 X1071.627 Y25.893
G1 X1093.297 Y63.427
G1 X1092.993 Y63.310
G1 X1092.027 Y63.026
G1 X1070.795 Y26.252
G1 X1070.104 Y26.562
G1 X1069.976 Y26.634
G1 X1090.819 Y62.735
G1 X1089.651 Y62.511
G1 X1069.193 Y27.076
G1 X1068.768 Y27.316
G1 X1068.428 Y27.552
G1 X1088.514 Y62.342
G1 X1087.420 Y62.246
G1 X1067.686 Y28.067
G1 X1067.503 Y28.194
G1 X1066.975 Y28.636
G1 X1086.333 Y62.165
G1 X1085.294 Y62.164
G1 X1066.282 Y29.234
G1 X1065.619 Y29.887
G1 X1084.266 Y62.184
G1 X1083.270 Y62.259
G1 X1064.978 Y30.577
G1 X1064.352 Y31.293
G1 X1082.283 Y62.349
G1 X1081.324 Y62.489
G1 X1063.763 Y32.072
G1 X1063.450 Y32.487
G1 X1063.194 Y32.886
G1 X1080.387 Y62.665
G1 X1079.455 Y62.851
G1 X1062.647 Y33.738
G1 X1062.143 Y34.666
G1 X1078.556 Y63.094
G1 X1077.657 Y63.336
G1 X1061.664 Y35.636
G1 X1061.212 Y36.653
G1 X1076.779 Y63.615
G1 X1075.915 Y63.920
G1 X1060.797 Y37.735
G1 X1060.712 Y37.956
G1 X1060.420 Y38.882
G1 X1074.904 Y63.969
G1 X1073.861 Y63.961
G1 X1060.076 Y40.085
G1 X1059.769 Y41.354
G1 X1072.817 Y63.954
G1 X1071.773 Y63.946
G1 X1059.521 Y42.724
G1 X1059.479 Y42.955
G1 X1059.335 Y44.202
G1 X1070.730 Y63.939
G1 X1069.686 Y63.931
G1 X1059.213 Y45.791
G1 X1059.182 Y46.336
G1 X1059.172 Y47.520
G1 X1068.643 Y63.924
G1 X1067.599 Y63.916
G1 X1059.231 Y49.423
G1 X1059.282 Y50.559
G1 X1059.366 Y51.455
G1 X1066.556 Y63.909
G1 X1065.512 Y63.901
G1 X1059.654 Y53.755
G1 X1059.769 Y54.565
G1 X1060.116 Y56.355
G1 X1064.555 Y64.043
G1 X1064.451 Y64.192
G1 X1064.420 Y64.284
G1 X1064.200 Y65.228
G1 X1060.944 Y59.588
M3 S0
G4 P0.15
G0 X1053.865 Y52.569
M3 S90
G4 P0.15
G1 X1056.587 Y57.284
G1 X1057.107 Y58.018
G1 X1058.296 Y59.466
G1 X1059.554 Y60.788
G1 X1059.755 Y60.971
G1 X1052.468 Y48.349
G1 X1052.319 Y47.544
G1 X1052.170 Y46.032
G1 X1059.801 Y59.250
G1 X1059.658 Y58.762
G1 X1059.177 Y56.762
G1 X1059.061 Y56.169
G1 X1052.168 Y44.229
G1 X1052.221 Y43.359
G1 X1052.323 Y42.697
G1 X1058.623 Y53.610
G1 X1058.449 Y52.388
G1 X1058.350 Y51.337
G1 X1052.604 Y41.384
G1 X1052.699 Y41.011
G1 X1052.980 Y40.235
G1 X1058.226 Y49.322
G1 X1058.169 Y48.024
G1 X1058.173 Y47.430
G1 X1053.440 Y39.232
G1 X1053.869 Y38.377
G1 X1053.931 Y38.283
G1 X1058.216 Y45.705
G1 X1058.273 Y44.685
G1 X1058.338 Y44.116
G1 X1054.485 Y37.442
G1 X1055.087 Y36.686
G1 X1058.521 Y42.633
G1 X1058.769 Y41.263
G1 X1055.729 Y35.997
G1 X1056.059 Y35.662
G1 X1056.410 Y35.376
G1 X1059.070 Y39.984
G1 X1059.239 Y39.305
G1 X1059.407 Y38.768
G1 X1057.130 Y34.824
G1 X1057.888 Y34.336
G1 X1059.776 Y37.606
G1 X1060.190 Y36.524
G1 X1058.681 Y33.910
G1 X1059.519 Y33.561
G1 X1060.632 Y35.489
G1 X1061.098 Y34.496
G1 X1060.369 Y33.233
G1 X1061.161 Y33.019
G1 X1061.275 Y33.004
G1 X1061.601 Y33.567
M3 S0
G4 P0.15
G0 X1059.710 Y31.654
M3 S90
G4 P0.15
G1 X1060.093 Y30.992
G1 X1059.684 Y30.711
G1 X1059.334 Y30.506
G1 X1058.357 Y32.198
M3 S0
G4 P0.15
G0 X1056.883 Y32.951
M3 S90
G4 P0.15
G1 X1058.558 Y30.051
G1 X1058.051 Y29.754
G1 X1057.772 Y29.612
G1 X1055.088 Y34.260
M3 S0
G4 P0.15
; pen 12 of 13: tint 12, #34b299, 0.5 mm
M0
G0 X1124.929 Y41.055
M3 S90
G4 P0.15
G1 X1127.248 Y45.072
G1 X1127.115 Y44.345
G1 X1126.919 Y42.700
G1 X1124.481 Y38.479
G1 X1124.416 Y37.203
G1 X1124.458 Y36.639
G1 X1126.824 Y40.736
G1 X1126.818 Y39.960
G1 X1126.878 Y39.031
G1 X1124.638 Y35.151
G1 X1124.857 Y34.194
G1 X1124.971 Y33.927
G1 X1127.053 Y37.534
G1 X1127.124 Y37.062
G1 X1127.318 Y36.193
G1 X1125.420 Y32.905
G1 X1125.813 Y32.254
G1 X1125.965 Y32.049
G1 X1127.658 Y34.982
G1 X1128.029 Y33.823
G1 X1126.569 Y31.295
G1 X1126.812 Y31.020
G1 X1127.225 Y30.632
G1 X1128.437 Y32.730
G1 X1128.680 Y32.159
G1 X1128.901 Y31.734
G1 X1127.952 Y30.090
G1 X1128.314 Y29.838
G1 X1128.731 Y29.640
G1 X1129.415 Y30.825
G1 X1129.984 Y30.011
G1 X1129.581 Y29.312
G1 X1129.817 Y29.232
G1 X1130.500 Y29.104
G1 X1130.570 Y29.224
M3 S0
G4 P0.15
G0 X1148.761 Y39.113
M3 S90
G4 P0.15
G1 X1140.585 Y24.953
G1 X1141.568 Y24.856
G1 X1148.545 Y36.940
M3 S0
G4 P0.15
G0 X1148.526 Y35.106
M3 S90
G4 P0.15
G1 X1142.584 Y24.814
G1 X1143.382 Y24.828
G1 X1143.646 Y24.854
G1 X1148.604 Y33.442
M3 S0
G4 P0.15
G0 X1148.791 Y31.966
M3 S90
G4 P0.15
G1 X1144.748 Y24.963
G1 X1145.901 Y25.161
G1 X1149.043 Y30.603
M3 S0
G4 P0.15
G0 X1149.354 Y29.340
M3 S90
G4 P0.15
G1 X1147.104 Y25.443
G1 X1147.377 Y25.510
G1 X1148.365 Y25.828
G1 X1149.770 Y28.261
M3 S0
G4 P0.15
G0 X1150.247 Y27.287
M3 S90
G4 P0.15
G1 X1149.701 Y26.341
G1 X1149.900 Y26.421
G1 X1150.551 Y26.743
M3 S0
G4 P0.15
G0 X1154.019 Y27.908
M3 S90
G4 P0.15
G1 X1151.572 Y32.147
G1 X1151.484 Y33.488
G1 X1151.500 Y34.071
G1 X1155.044 Y27.932
G1 X1155.257 Y27.995
G1 X1155.714 Y28.198
G1 X1155.872 Y28.298
G1 X1151.616 Y35.670
G1 X1151.662 Y36.055
G1 X1151.868 Y37.034
G1 X1156.631 Y28.784
G1 X1157.301 Y29.424
G1 X1152.173 Y38.305
G1 X1152.382 Y39.004
G1 X1152.555 Y39.443
G1 X1157.897 Y30.191
G1 X1158.062 Y30.412
G1 X1158.430 Y31.068
G1 X1152.977 Y40.513
G1 X1153.457 Y41.481
G1 X1158.903 Y32.048
G1 X1159.292 Y33.060
G1 X1159.310 Y33.144
G1 X1154.007 Y42.329
G1 X1154.204 Y42.631
G1 X1154.611 Y43.082
G1 X1159.593 Y34.454
G1 X1159.613 Y34.545
G1 X1159.731 Y36.014
G1 X1155.280 Y43.725
G1 X1155.615 Y44.045
G1 X1156.182 Y43.709
G1 X1156.374 Y43.629
G1 X1159.687 Y37.890
G1 X1159.682 Y38.071
G1 X1159.417 Y39.881
G1 X1159.241 Y40.464
G1 X1157.752 Y43.042
M3 S0
G4 P0.15
G0 X1157.063 Y45.494
M3 S90
G4 P0.15
G1 X1157.840 Y44.147
G1 X1156.654 Y44.592
G1 X1156.487 Y44.691
G1 X1155.822 Y45.843
G1 X1154.878 Y46.248
G1 X1154.775 Y46.308
G1 X1154.314 Y46.655
G1 X1155.235 Y45.059
G1 X1154.563 Y44.423
G1 X1153.557 Y46.165
G1 X1152.938 Y45.438
G1 X1153.895 Y43.781
G1 X1153.435 Y43.273
G1 X1153.280 Y43.046
G1 X1152.355 Y44.648
G1 X1152.017 Y44.089
G1 X1151.858 Y43.709
G1 X1152.729 Y42.200
G1 X1152.586 Y41.975
G1 X1152.230 Y41.263
G1 X1151.421 Y42.666
G1 X1151.329 Y42.448
G1 X1151.051 Y41.506
G1 X1151.790 Y40.227
G1 X1151.444 Y39.351
G1 X1151.379 Y39.139
G1 X1150.700 Y40.314
G1 X1150.670 Y40.212
G1 X1150.455 Y38.938
G1 X1151.035 Y37.935
G1 X1150.758 Y36.614
G1 X1150.278 Y37.444
G1 X1150.194 Y36.027
G1 X1150.203 Y35.775
G1 X1150.550 Y35.174
G1 X1150.524 Y34.939
G1 X1150.484 Y33.489
G1 X1150.272 Y33.856
G1 X1150.543 Y31.669
G1 X1150.574 Y31.532
G1 X1150.695 Y31.324
G1 X1150.808 Y30.671
G1 X1151.151 Y29.531
G1 X1151.708 Y28.456
G1 X1152.247 Y27.787
G1 X1152.346 Y27.694
G1 X1152.978 Y27.244
G1 X1153.083 Y27.186
G1 X1153.850 Y25.858
G1 X1153.885 Y25.833
G1 X1155.044 Y25.283
G1 X1155.254 Y25.226
G1 X1154.312 Y26.858
G1 X1154.940 Y26.876
G1 X1155.066 Y26.896
G1 X1155.291 Y26.962
G1 X1156.464 Y24.931
G1 X1157.567 Y24.821
G1 X1156.139 Y27.293
G1 X1156.905 Y27.768
G1 X1158.579 Y24.868
G1 X1159.378 Y24.931
G1 X1159.556 Y24.975
G1 X1157.614 Y28.339
G1 X1158.104 Y28.808
G1 X1158.265 Y29.012
G1 X1160.465 Y25.202
G1 X1160.835 Y25.294
G1 X1161.331 Y25.500
G1 X1158.851 Y29.797
G1 X1159.370 Y30.698
G1 X1162.169 Y25.849
G1 X1162.257 Y25.886
G1 X1162.941 Y26.312
G1 X1159.837 Y31.689
G1 X1160.250 Y32.773
G1 X1163.702 Y26.795
G1 X1164.397 Y27.390
G1 X1160.535 Y34.079
G1 X1160.607 Y34.432
G1 X1160.700 Y35.593
G1 X1165.074 Y28.017
G1 X1165.690 Y28.750
G1 X1160.702 Y37.390
G1 X1160.676 Y38.187
G1 X1160.470 Y39.592
G1 X1166.268 Y29.550
G1 X1166.808 Y30.415
G1 X1158.221 Y45.288
G1 X1159.141 Y45.245
G1 X1159.282 Y45.250
G1 X1167.279 Y31.398
G1 X1167.660 Y32.226
G1 X1167.725 Y32.426
G1 X1160.287 Y45.309
G1 X1160.645 Y45.333
G1 X1161.248 Y45.445
G1 X1168.100 Y33.576
G1 X1168.239 Y34.000
G1 X1168.407 Y34.846
G1 X1162.187 Y45.618
G1 X1162.473 Y45.678
G1 X1163.066 Y45.896
G1 X1168.655 Y36.216
G1 X1168.755 Y37.360
G1 X1168.765 Y37.824
G1 X1163.922 Y46.212
G1 X1164.704 Y46.659
G1 X1168.719 Y39.704
G1 X1168.631 Y40.536
G1 X1168.446 Y41.491
G1 X1168.194 Y42.413
G1 X1166.155 Y45.945
M3 S0
G4 P0.15
G0 X1162.159 Y46.629
M3 S90
G4 P0.15
G1 X1159.251 Y51.665
G1 X1159.150 Y51.268
G1 X1159.106 Y51.155
G1 X1158.897 Y50.766
G1 X1158.801 Y50.644
G1 X1161.219 Y46.456
G1 X1160.494 Y46.322
G1 X1160.265 Y46.309
G1 X1157.956 Y50.308
G1 X1157.773
G1 X1157.615 Y50.334
G1 X1156.988 Y50.553
G1 X1156.643 Y50.856
G1 X1156.420 Y51.306
G1 X1156.361 Y51.715
G1 X1156.371 Y51.893
G1 X1156.439 Y52.185
G1 X1156.485 Y52.306
G1 X1156.638 Y52.592
G1 X1155.664 Y54.278
G1 X1156.302 Y54.973
G1 X1157.087 Y53.613
G1 X1157.194 Y53.644
G1 X1157.391 Y53.638
G1 X1158.225 Y53.442
G1 X1157.000 Y55.564
G1 X1157.638 Y56.017
G1 X1157.744 Y56.075
G1 X1163.016 Y46.943
G1 X1163.524 Y47.130
G1 X1163.841 Y47.315
G1 X1158.570 Y56.445
M3 S0
G4 P0.15
G0 X1161.713 Y56.400
M3 S90
G4 P0.15
G1 X1163.116 Y53.970
G1 X1162.999 Y54.002
G1 X1162.905 Y54.006
G1 X1162.725 Y53.960
G1 X1162.574 Y53.852
G1 X1162.307 Y53.573
G1 X1160.639 Y56.462
G1 X1160.002 Y56.487
G1 X1159.620 Y56.426
G1 X1161.673 Y52.870
G1 X1161.460 Y52.213
G1 X1161.437 Y52.063
G1 Y51.765
G1 X1161.456 Y51.633
G1 X1161.561 Y51.288
G1 X1161.855 Y50.916
G1 X1162.324 Y50.630
G1 X1162.479 Y50.570
G1 X1163.014 Y50.548
G1 X1164.619 Y47.767
G1 X1164.699 Y47.814
G1 X1165.327 Y48.342
G1 X1163.859 Y50.884
G1 X1164.024 Y51.010
G1 X1164.153 Y51.157
G1 X1164.369 Y51.531
G1 X1164.429 Y51.696
G1 X1165.972 Y49.025
G1 X1166.328 Y49.464
G1 X1166.536 Y49.847
G1 X1162.877 Y56.185
G1 X1163.188 Y56.127
G1 X1164.143 Y55.793
G1 X1166.923 Y50.976
G1 X1167.028 Y51.617
G1 X1167.017 Y52.248
G1 X1166.944 Y52.741
G1 X1165.796 Y54.729
M3 S0
G4 P0.15
G0 X1155.078 Y53.493
M3 S90
G4 P0.15
G1 X1159.259 Y46.251
G1 X1158.332 Y46.282
G1 X1158.191 Y46.301
G1 X1154.560 Y52.590
G1 X1154.463 Y52.396
G1 X1154.220 Y51.762
G1 X1154.156 Y51.491
G1 X1157.016 Y46.536
G1 X1156.366 Y46.697
G1 X1155.725 Y46.973
G1 X1153.885 Y50.159
M3 S0
G4 P0.15
G0 X1149.463 Y42.129
M3 S90
G4 P0.15
G1 X1139.622 Y25.084
G1 X1138.696 Y25.281
G1 X1152.290 Y48.825
M3 S0
G4 P0.15
G0 X1152.202 Y50.474
M3 S90
G4 P0.15
G1 X1137.807 Y25.540
G1 X1137.241 Y25.714
G1 X1136.936 Y25.832
G1 X1154.621 Y56.464
G1 X1154.047 Y57.269
G1 X1136.108 Y26.197
G1 X1135.294 Y26.589
G1 X1153.472 Y58.073
G1 X1153.153 Y58.521
G1 X1153.002 Y58.416
G1 X1152.439 Y58.084
G1 X1134.529 Y27.063
G1 X1134.097 Y27.331
G1 X1133.784 Y27.573
G1 X1150.955 Y57.313
G1 X1150.644 Y57.166
G1 X1149.602 Y56.770
G1 X1133.065 Y28.128
G1 X1132.387 Y28.754
G1 X1148.343 Y56.389
G1 X1147.960 Y56.282
G1 X1147.150 Y56.123
G1 X1131.735 Y29.423
G1 X1131.196 Y30.024
G1 X1131.112 Y30.144
G1 X1146.009 Y55.947
G1 X1145.551 Y55.889
G1 X1144.913 Y55.849
G1 X1130.542 Y30.958
G1 X1130.121 Y31.560
G1 X1129.992 Y31.806
G1 X1143.835 Y55.782
G1 X1142.797 Y55.784
G1 X1129.508 Y32.767
G1 X1129.138 Y33.637
G1 X1129.079 Y33.823
G1 X1141.796 Y55.850
G1 X1140.807 Y55.937
G1 X1128.708 Y34.981
G1 X1128.394 Y35.963
G1 X1128.350 Y36.161
G1 X1139.871 Y56.117
G1 X1139.657 Y56.160
G1 X1138.973 Y56.360
G1 X1128.072 Y37.479
G1 X1127.908 Y38.603
G1 X1127.885 Y38.955
G1 X1138.105 Y56.656
G1 X1137.524 Y56.878
G1 X1137.264 Y57.000
G1 X1127.823 Y40.648
G1 X1127.829 Y41.349
G1 X1127.914 Y42.606
G1 X1136.452 Y57.394
G1 X1135.683 Y57.861
G1 X1128.250 Y44.987
G1 X1128.370 Y45.639
G1 X1128.837 Y47.463
G1 X1129.087 Y48.238
G1 X1132.737 Y54.559
M3 S0
G4 P0.15
G0 X1137.858 Y57.825
M3 S90
G4 P0.15
G1 X1142.920 Y66.594
G1 X1142.311 Y66.003
G1 X1141.532 Y65.474
G1 X1141.135 Y65.301
G1 X1137.042 Y58.213
G1 X1136.270 Y58.675
G1 X1139.953 Y65.055
G1 X1139.371 Y65.020
G1 X1138.917 Y65.060
G1 X1135.522 Y59.180
G1 X1135.081 Y59.535
G1 X1134.835 Y59.791
G1 X1137.976 Y65.231
G1 X1137.806 Y65.291
G1 X1137.407 Y65.503
G1 X1137.196 Y65.679
G1 X1134.218 Y60.522
G1 X1133.996 Y60.824
G1 X1133.687 Y61.402
G1 X1136.602 Y66.451
G1 X1136.403 Y66.994
G1 X1136.379 Y67.096
G1 X1136.320 Y67.559
G1 X1136.324 Y67.769
G1 X1133.230 Y62.410
G1 X1132.926 Y63.292
G1 X1132.870 Y63.586
G1 X1140.437 Y76.693
G1 X1140.817
G1 X1141.429 Y76.612
G1 X1139.102 Y72.581
G1 X1139.213 Y72.574
G1 X1139.306 Y72.547
G1 X1139.467 Y72.443
G1 X1139.578 Y72.285
G1 X1139.613 Y72.153
G1 X1139.974 Y72.292
G1 X1142.456 Y76.590
G1 X1142.579 Y76.692
G1 X1142.635 Y76.775
G1 X1142.674 Y76.867
G1 X1142.694 Y77.002
G1 X1142.793 Y77.174
G1 X1143.878 Y77.252
G1 X1141.178 Y72.576
G1 X1141.571 Y72.505
G1 X1141.698 Y72.464
G1 X1142.054 Y72.293
G1 X1144.962 Y77.331
G1 X1145.479 Y77.369
G1 X1146.032 Y77.384
G1 X1142.813 Y71.808
G1 X1143.131 Y71.550
G1 X1143.473 Y71.152
G1 X1147.088 Y77.414
G1 X1147.230 Y77.418
G1 X1148.101 Y77.368
G1 X1143.965 Y70.204
G1 X1144.003 Y70.071
G1 X1144.082 Y69.424
G1 X1144.021 Y68.584
G1 X1143.996 Y68.457
G1 X1149.074 Y77.252
G1 X1149.504 Y77.195
G1 X1150.013 Y77.079
G1 X1138.707 Y57.496
G1 X1138.891 Y57.426
G1 X1139.588 Y57.222
G1 X1142.696 Y62.606
G1 X1142.885 Y61.133
G1 X1140.506 Y57.012
G1 X1140.930 Y56.929
G1 X1141.470 Y56.882
G1 X1143.260 Y59.983
G1 X1143.365 Y59.839
G1 X1143.720 Y59.587
G1 X1143.827 Y59.533
G1 X1144.019 Y59.497
G1 X1142.459 Y56.796
G1 X1143.489 Y56.779
G1 X1145.212 Y59.764
G1 X1145.295 Y59.840
G1 X1145.736 Y60.372
G1 X1147.389 Y63.169
G1 X1147.431 Y63.261
G1 X1147.454 Y63.359
G1 X1147.457 Y63.459
G1 X1147.425 Y63.597
G1 X1148.753 Y65.897
G1 X1148.520 Y66.078
G1 X1148.433 Y66.164
G1 X1148.107 Y66.578
G1 X1146.549 Y63.880
G1 X1145.437 Y63.753
G1 X1147.679 Y67.636
G1 X1147.638 Y68.207
G1 X1147.698 Y68.863
G1 X1147.945 Y69.809
G1 X1148.099 Y70.164
G1 X1144.324 Y63.625
G1 X1143.211 Y63.498
G1 X1150.931 Y76.869
G1 X1151.194 Y76.809
G1 X1151.809 Y76.589
G1 X1148.352 Y70.603
G1 X1148.785 Y71.128
G1 X1149.195 Y71.473
G1 X1149.159 Y71.628
G1 X1149.186 Y71.820
G1 X1149.284 Y71.987
G1 X1149.355 Y72.054
G1 X1149.529 Y72.139
G1 X1150.412 Y72.371
G1 X1152.645 Y76.238
G1 X1153.163 Y75.987
G1 X1153.443 Y75.820
G1 X1151.375 Y72.238
G1 X1151.948 Y72.201
G1 X1152.334 Y72.099
G1 X1154.206 Y75.341
G1 X1154.844 Y74.880
G1 X1154.933 Y74.801
G1 X1153.129 Y71.677
G1 X1153.720 Y71.140
G1 X1153.803 Y71.044
G1 X1155.617 Y74.186
G1 X1156.244 Y73.471
G1 X1154.331 Y70.158
G1 X1154.398 Y69.971
G1 X1154.490 Y69.364
G1 X1154.469 Y68.801
G1 X1154.405 Y68.486
G1 X1156.787 Y72.612
G1 X1157.008 Y72.226
G1 X1157.260 Y71.631
G1 X1149.212 Y57.692
G1 X1150.269 Y58.094
G1 X1150.565 Y58.236
G1 X1157.638 Y70.486
G1 X1157.701 Y70.267
G1 X1157.847 Y69.348
G1 X1157.858 Y69.068
G1 X1152.057 Y59.020
G1 X1152.476 Y59.266
G1 X1153.439 Y59.954
G1 X1153.826 Y60.283
G1 X1157.757 Y67.092
M3 S0
G4 P0.15
G0 X1152.990 Y66.036
M3 S90
G4 P0.15
G1 X1147.958 Y57.319
G1 X1147.747 Y57.259
G1 X1146.774 Y57.069
G1 X1151.452 Y65.171
G1 X1150.983 Y65.133
G1 X1150.425 Y65.193
G1 X1145.642 Y56.908
G1 X1144.557 Y56.829
G1 X1149.542 Y65.464
M3 S0
G4 P0.15
G0 X1139.181 Y76.318
M3 S90
G4 P0.15
G1 X1132.699 Y65.090
G1 X1132.745 Y66.058
G1 X1132.886 Y67.040
G1 X1132.963 Y67.348
G1 X1137.291 Y74.844
M3 S0
G4 P0.15
; pen 13 of 13: ink, #1b1a1f, 0.6 mm
M0
G0 X1139.120 Y72.083
M3 S90
G4 P0.15
G1 X1138.807 Y71.756
G1 X1138.143 Y71.124
G1 X1137.830 Y70.797
G1 X1137.553 Y70.450
G1 X1137.331 Y70.071
G1 X1137.223 Y69.820
G1 X1137.079 Y69.407
G1 X1136.962 Y68.964
G1 X1136.875 Y68.511
G1 X1136.825 Y68.065
G1 X1136.814 Y67.782
G1 X1136.834 Y67.390
G1 X1136.875 Y67.159
G1 X1136.945 Y66.920
G1 X1137.039 Y66.691
G1 X1137.156 Y66.475
G1 X1137.295 Y66.277
G1 X1137.458 Y66.099
G1 X1137.642 Y65.944
G1 X1137.849 Y65.816
G1 X1138.041 Y65.732
G1 X1138.262 Y65.661
G1 X1138.638 Y65.581
G1 X1138.911 Y65.545
G1 X1139.342 Y65.520
G1 X1139.782 Y65.528
G1 X1140.073 Y65.553
G1 X1140.356 Y65.594
G1 X1140.625 Y65.651
G1 X1140.993 Y65.769
G1 X1141.251 Y65.888
G1 X1141.513 Y66.038
G1 X1141.903 Y66.314
G1 X1142.155 Y66.524
G1 X1142.513 Y66.868
G1 X1142.835 Y67.236
G1 X1143.106 Y67.611
G1 X1143.314 Y67.980
G1 X1143.417 Y68.231
G1 X1143.498 Y68.508
G1 X1143.553 Y68.798
G1 X1143.583 Y69.096
G1 X1143.578 Y69.542
G1 X1143.543 Y69.832
G1 X1143.480 Y70.107
G1 X1143.392 Y70.363
G1 X1143.223 Y70.678
G1 X1143.078 Y70.875
G1 X1142.814 Y71.165
G1 X1142.507 Y71.436
G1 X1142.174 Y71.675
G1 X1141.830 Y71.870
G1 X1141.492 Y72.010
G1 X1141.277 Y72.065
G1 X1141.082 Y72.084
G1 X1140.883 Y72.071
G1 X1140.682 Y72.032
G1 X1140.273 Y71.897
G1 X1139.446 Y71.543
G1 X1139.139 Y71.435
M3 S0
G4 P0.15
G0 X1127.293 Y61.661
M3 S90
G4 P0.15
G1 X1127.035 Y60.542
G1 X1126.192 Y57.204
G1 X1126.023 Y56.457
G1 X1125.872 Y55.704
G1 X1125.692 Y54.562
G1 X1125.609 Y53.789
G1 X1125.524 Y52.535
G1 X1125.490 Y51.679
G1 X1125.474 Y50.377
G1 X1125.505 Y49.067
G1 X1125.586 Y47.763
G1 X1125.629 Y47.350
M3 S0
G4 P0.15
G0 X1135.223 Y50.026
M3 S90
G4 P0.15
G1 X1135.635 Y49.493
G1 X1136.493 Y48.461
G1 X1136.910 Y47.933
G1 X1137.300 Y47.378
G1 X1137.539 Y46.985
G1 X1137.869 Y46.321
G1 X1138.187 Y45.528
G1 X1138.467 Y44.682
G1 X1138.707 Y43.800
G1 X1138.844 Y43.201
G1 X1138.963 Y42.597
G1 X1139.064 Y41.994
G1 X1139.145 Y41.398
G1 X1139.208 Y40.807
G1 X1139.254 Y40.204
G1 X1139.291 Y39.280
G1 X1139.292 Y38.660
G1 X1139.275 Y38.041
G1 X1139.211 Y37.129
G1 X1139.142 Y36.538
G1 X1139.052 Y35.968
G1 X1138.868 Y35.136
G1 X1138.615 Y34.291
G1 X1138.305 Y33.480
G1 X1137.941 Y32.715
G1 X1137.528 Y32.004
G1 X1137.079 Y31.372
G1 X1136.604 Y30.816
G1 X1136.261 Y30.468
G1 X1135.901 Y30.141
G1 X1135.335 Y29.701
G1 X1134.748 Y29.328
G1 X1134.132 Y29.024
G1 X1133.476 Y28.783
G1 X1132.795 Y28.609
G1 X1132.103 Y28.506
G1 X1131.416 Y28.479
G1 X1130.780 Y28.526
G1 X1130.345 Y28.594
G1 X1129.908 Y28.690
G1 X1129.260 Y28.880
G1 X1128.841 Y29.035
G1 X1128.440 Y29.210
G1 X1127.876 Y29.511
G1 X1127.337 Y29.880
G1 X1126.830 Y30.304
G1 X1126.511 Y30.612
G1 X1126.209 Y30.934
G1 X1125.925 Y31.266
G1 X1125.660 Y31.605
G1 X1125.378 Y32.004
G1 X1125.117 Y32.418
G1 X1124.768 Y33.070
G1 X1124.475 Y33.763
G1 X1124.244 Y34.502
G1 X1124.082 Y35.259
G1 X1123.975 Y36.066
G1 X1123.921 Y36.910
G1 X1123.915 Y37.486
G1 X1123.933 Y38.070
G1 X1124.005 Y38.951
G1 X1124.132 Y39.837
G1 X1124.250 Y40.447
G1 X1124.392 Y41.067
G1 X1124.646 Y42.008
G1 X1124.841 Y42.635
G1 X1125.053 Y43.256
G1 X1125.280 Y43.867
G1 X1125.522 Y44.463
G1 X1125.929 Y45.369
G1 X1126.397 Y46.292
G1 X1126.911 Y47.202
G1 X1127.462 Y48.083
G1 X1128.042 Y48.920
G1 X1128.641 Y49.697
G1 X1129.212 Y50.345
G1 X1129.594 Y50.722
G1 X1130.190 Y51.245
G1 X1131.831 Y52.536
G1 X1132.438 Y53.036
M3 S0
G4 P0.15
G0 X1133.754 Y56.160
M3 S90
G4 P0.15
G1 X1133.303 Y55.729
G1 X1132.069 Y54.640
G1 X1131.471 Y54.057
G1 X1131.185 Y53.740
G1 X1130.911 Y53.400
G1 X1130.513 Y52.813
G1 X1130.243 Y52.350
G1 X1129.980 Y51.856
G1 X1129.727 Y51.333
G1 X1129.367 Y50.510
G1 X1129.140 Y49.940
G1 X1128.822 Y49.067
G1 X1128.625 Y48.479
G1 X1128.356 Y47.602
G1 X1128.119 Y46.743
G1 X1127.957 Y46.085
G1 X1127.793 Y45.319
G1 X1127.653 Y44.542
G1 X1127.537 Y43.762
G1 X1127.444 Y42.983
G1 X1127.376 Y42.211
G1 X1127.332 Y41.452
G1 X1127.313 Y40.711
G1 X1127.317 Y39.993
G1 X1127.349 Y39.262
G1 X1127.410 Y38.550
G1 X1127.498 Y37.854
G1 X1127.612 Y37.171
G1 X1127.750 Y36.498
G1 X1127.911 Y35.832
G1 X1128.095 Y35.171
G1 X1128.383 Y34.257
G1 X1128.598 Y33.651
G1 X1128.833 Y33.052
G1 X1129.089 Y32.464
G1 X1129.369 Y31.890
G1 X1129.835 Y31.064
G1 X1130.191 Y30.523
G1 X1130.387 Y30.249
G1 X1130.803 Y29.713
G1 X1131.248 Y29.193
G1 X1131.959 Y28.454
G1 X1132.455 Y27.992
G1 X1132.963 Y27.560
G1 X1133.513 Y27.133
G1 X1134.115 Y26.715
G1 X1134.737 Y26.329
G1 X1135.056 Y26.149
G1 X1135.708 Y25.813
G1 X1136.043 Y25.657
G1 X1136.727 Y25.371
G1 X1137.077 Y25.241
G1 X1137.741 Y25.021
G1 X1138.429 Y24.827
G1 X1139.496 Y24.587
G1 X1140.223 Y24.465
G1 X1140.956 Y24.375
G1 X1141.689 Y24.320
G1 X1142.054 Y24.305
G1 X1143.136 Y24.315
G1 X1143.871 Y24.362
G1 X1144.610 Y24.439
G1 X1145.349 Y24.546
G1 X1146.083 Y24.681
G1 X1146.806 Y24.843
G1 X1147.514 Y25.029
G1 X1148.210 Y25.241
G1 X1148.904 Y25.480
G1 X1149.593 Y25.747
G1 X1150.272 Y26.040
G1 X1150.864 Y26.324
M3 S0
G4 P0.15
G0 X1156.437 Y44.139
M3 S90
G4 P0.15
G1 X1156.772 Y44.004
G1 X1157.345 Y43.807
G1 X1157.681 Y43.675
G1 X1157.999 Y43.510
G1 X1158.288 Y43.292
G1 X1158.594 Y42.963
G1 X1158.782 Y42.708
G1 X1158.958 Y42.430
G1 X1159.276 Y41.822
G1 X1159.547 Y41.173
G1 X1159.738 Y40.625
G1 X1159.919 Y39.931
G1 X1160.056 Y39.193
G1 X1160.176 Y38.178
G1 X1160.236 Y37.172
G1 X1160.244 Y36.304
G1 X1160.207 Y35.424
G1 X1160.119 Y34.553
G1 X1159.976 Y33.714
G1 X1159.841 Y33.156
G1 X1159.667 Y32.584
G1 X1159.350 Y31.754
G1 X1159.106 Y31.226
G1 X1158.698 Y30.482
G1 X1158.218 Y29.753
G1 X1157.819 Y29.240
G1 X1157.387 Y28.774
G1 X1156.923 Y28.371
G1 X1156.428 Y28.028
G1 X1155.889 Y27.725
G1 X1155.614 Y27.598
G1 X1155.339 Y27.492
G1 X1154.940 Y27.379
G1 X1154.554 Y27.334
G1 X1154.156 Y27.360
G1 X1153.768 Y27.448
G1 X1153.400 Y27.587
G1 X1153.064 Y27.765
G1 X1152.737 Y28.007
G1 X1152.443 Y28.306
G1 X1152.179 Y28.648
G1 X1151.942 Y29.022
G1 X1151.681 Y29.549
G1 X1151.533 Y29.935
G1 X1151.348 Y30.559
G1 X1151.201 Y31.229
G1 X1151.097 Y31.899
G1 X1151.024 Y32.623
G1 X1150.986 Y33.382
G1 X1150.985 Y34.156
G1 X1151.024 Y34.925
G1 X1151.084 Y35.523
G1 X1151.220 Y36.445
G1 X1151.339 Y37.067
G1 X1151.557 Y37.990
G1 X1151.725 Y38.590
G1 X1152.002 Y39.435
G1 X1152.309 Y40.233
G1 X1152.535 Y40.755
G1 X1152.904 Y41.510
G1 X1153.167 Y41.986
G1 X1153.442 Y42.432
G1 X1153.701 Y42.803
G1 X1153.945 Y43.103
G1 X1154.202 Y43.382
G1 X1155.544 Y44.668
M3 S0
G4 P0.15
G0 X1150.652 Y45.117
M3 S90
G4 P0.15
G1 X1150.712 Y45.779
G1 X1150.795 Y46.434
G1 X1150.896 Y47.084
G1 X1151.238 Y49.019
G1 X1151.391 Y49.993
M3 S0
G4 P0.15
G0 X1153.514 Y46.885
M3 S90
G4 P0.15
G1 X1153.179 Y46.487
G1 X1152.498 Y45.718
G1 X1152.169 Y45.306
G1 X1151.860 Y44.848
G1 X1151.560 Y44.296
G1 X1151.171 Y43.436
G1 X1150.989 Y42.973
G1 X1150.732 Y42.254
G1 X1150.575 Y41.766
G1 X1150.363 Y41.036
G1 X1150.103 Y39.970
G1 X1149.913 Y38.903
G1 X1149.786 Y37.831
G1 X1149.715 Y36.754
G1 X1149.691 Y35.755
G1 X1149.719 Y34.612
G1 X1149.801 Y33.459
G1 X1149.929 Y32.351
G1 X1150.108 Y31.269
G1 X1150.301 Y30.380
G1 X1150.539 Y29.552
G1 X1150.835 Y28.769
G1 X1151.128 Y28.139
G1 X1151.460 Y27.540
G1 X1151.839 Y26.983
G1 X1152.121 Y26.641
G1 X1152.286 Y26.464
G1 X1152.639 Y26.128
G1 X1153.020 Y25.816
G1 X1153.219 Y25.670
G1 X1153.632 Y25.400
G1 X1154.275 Y25.057
G1 X1154.947 Y24.785
G1 X1155.658 Y24.573
G1 X1156.385 Y24.421
G1 X1157.180 Y24.325
G1 X1157.744 Y24.301
G1 X1158.601 Y24.329
G1 X1159.458 Y24.436
G1 X1160.292 Y24.613
G1 X1161.132 Y24.864
G1 X1161.956 Y25.187
G1 X1162.224 Y25.309
G1 X1162.736 Y25.573
G1 X1163.476 Y26.021
G1 X1164.194 Y26.533
G1 X1164.870 Y27.097
G1 X1165.487 Y27.700
G1 X1166.049 Y28.353
G1 X1166.564 Y29.052
G1 X1167.034 Y29.789
G1 X1167.471 Y30.574
G1 X1167.880 Y31.441
G1 X1168.241 Y32.348
G1 X1168.549 Y33.268
G1 X1168.812 Y34.217
G1 X1169.027 Y35.245
G1 X1169.173 Y36.280
G1 X1169.254 Y37.333
G1 X1169.279 Y38.498
G1 X1169.265 Y39.092
G1 X1169.230 Y39.686
G1 X1169.132 Y40.568
G1 X1168.983 Y41.388
G1 X1168.864 Y41.884
G1 X1168.727 Y42.382
G1 X1168.572 Y42.877
G1 X1168.400 Y43.360
G1 X1168.213 Y43.825
G1 X1168.012 Y44.266
G1 X1167.704 Y44.838
G1 X1167.395 Y45.285
G1 X1167.059 Y45.692
G1 X1166.132 Y46.734
M3 S0
G4 P0.15
G0 X1161.257 Y48.933
M3 S90
G4 P0.15
G1 X1161.053 Y48.564
G1 X1160.542 Y47.556
G1 X1160.286 Y47.151
G1 X1160.133 Y46.985
G1 X1160.031 Y46.915
G1 X1159.910 Y46.871
G1 X1159.718 Y46.851
G1 X1159.538 Y46.888
G1 X1159.394 Y46.983
G1 X1159.338 Y47.069
G1 X1159.284 Y47.252
G1 X1159.253 Y47.671
G1 X1159.285 Y48.687
G1 X1159.282 Y49.063
M3 S0
G4 P0.15
G0 X1157.443 Y53.038
M3 S90
G4 P0.15
G1 X1157.037 Y52.307
G1 X1156.899 Y51.994
G1 X1156.863 Y51.848
G1 X1156.858 Y51.696
G1 X1156.879 Y51.530
G1 X1156.926 Y51.371
G1 X1156.996 Y51.225
G1 X1157.090 Y51.101
G1 X1157.191 Y51.016
G1 X1157.367 Y50.923
G1 X1157.583 Y50.849
G1 X1157.816 Y50.802
G1 X1158.039 Y50.790
G1 X1158.229 Y50.823
G1 X1158.377 Y50.915
G1 X1158.508 Y51.075
G1 X1158.620 Y51.282
G1 X1158.707 Y51.512
G1 X1158.763 Y51.741
G1 X1158.783 Y51.945
G1 X1158.765 Y52.122
G1 X1158.683 Y52.393
G1 X1158.597 Y52.564
G1 X1158.490 Y52.717
G1 X1158.368 Y52.843
G1 X1158.247 Y52.923
G1 X1158.105 Y52.981
G1 X1157.947 Y53.023
G1 X1157.276 Y53.151
M3 S0
G4 P0.15
G0 X1163.342 Y53.171
M3 S90
G4 P0.15
G1 X1163.847 Y52.763
G1 X1163.937 Y52.664
G1 X1164.002 Y52.557
G1 X1164.035 Y52.436
G1 X1164.039 Y52.217
G1 X1163.997 Y51.973
G1 X1163.916 Y51.732
G1 X1163.806 Y51.520
G1 X1163.720 Y51.407
G1 X1163.547 Y51.264
G1 X1163.327 Y51.147
G1 X1163.086 Y51.065
G1 X1162.853 Y51.026
G1 X1162.715 Y51.029
G1 X1162.509 Y51.086
G1 X1162.371 Y51.155
G1 X1162.183 Y51.293
G1 X1162.081 Y51.401
G1 X1162.007 Y51.515
G1 X1161.960 Y51.642
G1 X1161.935 Y51.788
G1 X1161.930 Y51.946
G1 X1161.955 Y52.193
G1 X1162.043 Y52.505
G1 X1162.173 Y52.730
G1 X1162.361 Y52.945
G1 X1162.935 Y53.506
M3 S0
G4 P0.15
G0 X1160.057 Y57.048
M3 S90
G4 P0.15
G1 X1159.189 Y57.070
G1 X1158.969 Y57.063
G1 X1158.746 Y57.036
G1 X1158.517 Y56.982
G1 X1158.225 Y56.879
G1 X1157.765 Y56.665
G1 X1157.451 Y56.490
G1 X1157.137 Y56.291
G1 X1156.528 Y55.844
G1 X1156.242 Y55.602
G1 X1155.928 Y55.308
G1 X1155.615 Y54.985
G1 X1155.309 Y54.639
G1 X1155.014 Y54.275
G1 X1154.736 Y53.896
G1 X1154.365 Y53.313
G1 X1154.155 Y52.921
G1 X1153.997 Y52.578
G1 X1153.851 Y52.218
G1 X1153.721 Y51.847
G1 X1153.607 Y51.471
G1 X1153.512 Y51.094
G1 X1153.439 Y50.723
G1 X1153.390 Y50.362
G1 X1153.366 Y50.017
G1 X1153.372 Y49.666
G1 X1153.389 Y49.480
G1 X1153.448 Y49.113
G1 X1153.593 Y48.587
G1 X1153.791 Y48.106
G1 X1154.023 Y47.693
G1 X1154.188 Y47.462
G1 X1154.370 Y47.251
G1 X1154.688 Y46.966
G1 X1155.075 Y46.708
G1 X1155.474 Y46.504
G1 X1156.104 Y46.256
G1 X1156.810 Y46.046
G1 X1157.551 Y45.885
G1 X1158.288 Y45.783
G1 X1158.977 Y45.746
G1 X1159.704 Y45.757
G1 X1160.198 Y45.790
G1 X1160.690 Y45.841
G1 X1161.174 Y45.909
G1 X1161.642 Y45.993
G1 X1162.300 Y46.147
G1 X1162.842 Y46.313
G1 X1163.105 Y46.407
G1 X1163.615 Y46.619
G1 X1164.332 Y46.986
G1 X1164.988 Y47.403
G1 X1165.498 Y47.796
G1 X1165.970 Y48.229
G1 X1166.391 Y48.695
G1 X1166.745 Y49.185
G1 X1167.041 Y49.713
G1 X1167.275 Y50.272
G1 X1167.438 Y50.852
G1 X1167.518 Y51.410
G1 X1167.534 Y51.754
G1 X1167.528 Y52.110
G1 X1167.476 Y52.647
G1 X1167.411 Y52.998
G1 X1167.322 Y53.334
G1 X1167.139 Y53.801
G1 X1166.882 Y54.243
G1 X1166.565 Y54.656
G1 X1166.329 Y54.914
G1 X1166.078 Y55.156
G1 X1165.653 Y55.513
G1 X1165.124 Y55.870
G1 X1164.543 Y56.175
G1 X1163.906 Y56.431
G1 X1163.317 Y56.612
G1 X1162.508 Y56.792
G1 X1161.641 Y56.922
G1 X1160.776 Y56.991
G1 X1160.362 Y57.000
G1 X1159.971 Y56.989
G1 X1159.588 Y56.951
G1 X1159.038 Y56.843
G1 X1157.275 Y56.330
M3 S0
G4 P0.15
G0 X1146.958 Y63.424
M3 S90
G4 P0.15
G1 X1146.606 Y62.854
G1 X1145.676 Y61.206
G1 X1145.465 Y60.863
G1 X1145.257 Y60.559
G1 X1144.987 Y60.234
G1 X1144.792 Y60.066
G1 X1144.665 Y59.997
G1 X1144.581 Y59.967
G1 X1144.411 Y59.935
G1 X1144.159 Y59.952
G1 X1143.924 Y60.039
G1 X1143.722 Y60.189
G1 X1143.637 Y60.297
G1 X1143.566 Y60.436
G1 X1143.479 Y60.692
G1 X1143.394 Y61.106
G1 X1143.223 Y62.544
G1 X1143.151 Y62.988
M3 S0
G4 P0.15
G0 X1149.658 Y71.656
M3 S90
G4 P0.15
G1 X1150.049 Y71.661
G1 X1151.126 Y71.734
G1 X1151.517 Y71.739
G1 X1151.767 Y71.722
G1 X1152.004 Y71.685
G1 X1152.333 Y71.579
G1 X1152.557 Y71.463
G1 X1152.778 Y71.320
G1 X1152.992 Y71.155
G1 X1153.292 Y70.871
G1 X1153.554 Y70.557
G1 X1153.700 Y70.337
G1 X1153.818 Y70.113
G1 X1153.905 Y69.888
G1 X1153.962 Y69.645
G1 X1153.990 Y69.382
G1 X1153.992 Y69.105
G1 X1153.949 Y68.675
G1 X1153.893 Y68.388
G1 X1153.770 Y67.969
G1 X1153.666 Y67.707
G1 X1153.545 Y67.466
G1 X1153.415 Y67.253
G1 X1153.172 Y66.927
G1 X1152.885 Y66.609
G1 X1152.674 Y66.407
G1 X1152.339 Y66.133
G1 X1152.108 Y65.975
G1 X1151.759 Y65.786
G1 X1151.530 Y65.700
G1 X1151.305 Y65.649
G1 X1151.067 Y65.630
G1 X1150.815 Y65.639
G1 X1150.424 Y65.698
G1 X1150.162 Y65.763
G1 X1149.781 Y65.892
G1 X1149.543 Y65.995
G1 X1149.222 Y66.167
G1 X1149.042 Y66.288
G1 X1148.826 Y66.473
G1 X1148.727 Y66.577
G1 X1148.549 Y66.802
G1 X1148.401 Y67.048
G1 X1148.283 Y67.312
G1 X1148.198 Y67.587
G1 X1148.168 Y67.728
G1 X1148.141 Y67.972
G1 X1148.137 Y68.238
G1 X1148.156 Y68.520
G1 X1148.223 Y68.959
G1 X1148.333 Y69.398
G1 X1148.428 Y69.680
G1 X1148.538 Y69.947
G1 X1148.661 Y70.191
G1 X1148.888 Y70.516
G1 X1149.171 Y70.810
G1 X1149.491 Y71.083
G1 X1150.168 Y71.606
G1 X1150.488 Y71.879
M3 S0
G4 P0.15
G0 X1142.196 Y77.014
M3 S90
G4 P0.15
G1 X1141.792 Y77.053
G1 X1140.716 Y77.206
G1 X1140.312 Y77.218
G1 X1140.042 Y77.194
G1 X1139.772 Y77.137
G1 X1139.608 Y77.085
G1 X1139.276 Y76.956
G1 X1138.942 Y76.792
G1 X1138.441 Y76.489
G1 X1137.942 Y76.126
G1 X1137.447 Y75.713
G1 X1136.801 Y75.101
G1 X1136.327 Y74.598
G1 X1135.673 Y73.821
G1 X1135.181 Y73.178
G1 X1134.701 Y72.499
G1 X1134.246 Y71.799
G1 X1133.828 Y71.090
G1 X1133.576 Y70.621
G1 X1133.246 Y69.931
G1 X1133.047 Y69.445
G1 X1132.856 Y68.912
G1 X1132.611 Y68.097
G1 X1132.478 Y67.548
G1 X1132.325 Y66.727
G1 X1132.230 Y65.919
G1 X1132.201 Y65.396
G1 X1132.199 Y64.888
G1 X1132.228 Y64.391
G1 X1132.290 Y63.894
G1 X1132.442 Y63.163
G1 X1132.577 Y62.688
G1 X1132.825 Y62.003
G1 X1133.015 Y61.568
G1 X1133.332 Y60.955
G1 X1133.571 Y60.557
G1 X1133.829 Y60.182
G1 X1134.257 Y59.655
G1 X1134.574 Y59.325
G1 X1134.919 Y59.009
G1 X1135.296 Y58.706
G1 X1135.695 Y58.422
G1 X1136.119 Y58.153
G1 X1136.816 Y57.764
G1 X1137.315 Y57.519
G1 X1138.102 Y57.181
G1 X1138.648 Y56.980
G1 X1139.205 Y56.801
G1 X1139.769 Y56.647
G1 X1140.335 Y56.522
G1 X1140.883 Y56.430
G1 X1141.457 Y56.360
G1 X1142.353 Y56.294
G1 X1142.967 Y56.275
G1 X1143.589
G1 X1144.212 Y56.293
G1 X1145.140 Y56.352
G1 X1145.745 Y56.412
G1 X1146.622 Y56.530
G1 X1147.178 Y56.626
G1 X1147.909 Y56.783
G1 X1148.978 Y57.080
G1 X1149.670 Y57.317
G1 X1150.343 Y57.581
G1 X1151.313 Y58.027
G1 X1151.931 Y58.354
G1 X1152.508 Y58.694
G1 X1153.054 Y59.051
G1 X1153.585 Y59.435
G1 X1154.096 Y59.841
G1 X1154.585 Y60.266
G1 X1155.268 Y60.933
G1 X1155.685 Y61.391
G1 X1156.068 Y61.856
G1 X1156.423 Y62.330
G1 X1156.752 Y62.817
G1 X1157.054 Y63.319
G1 X1157.327 Y63.835
G1 X1157.568 Y64.366
G1 X1157.777 Y64.913
G1 X1157.935 Y65.418
G1 X1158.057 Y65.885
G1 X1158.208 Y66.616
G1 X1158.284 Y67.118
G1 X1158.360 Y67.879
G1 X1158.381 Y68.385
G1 X1158.378 Y68.885
G1 X1158.348 Y69.373
G1 X1158.290 Y69.845
G1 X1158.190 Y70.375
G1 X1158.055 Y70.905
G1 X1157.887 Y71.430
G1 X1157.576 Y72.200
G1 X1157.331 Y72.694
G1 X1157.059 Y73.168
G1 X1156.759 Y73.619
G1 X1156.600 Y73.833
G1 X1156.113 Y74.400
G1 X1155.749 Y74.760
G1 X1155.360 Y75.105
G1 X1154.948 Y75.433
G1 X1154.520 Y75.742
G1 X1154.078 Y76.032
G1 X1153.400 Y76.428
G1 X1152.945 Y76.663
G1 X1152.385 Y76.916
G1 X1152.100 Y77.030
G1 X1151.519 Y77.233
G1 X1150.617 Y77.482
G1 X1149.673 Y77.673
G1 X1149.019 Y77.774
G1 X1148.342 Y77.855
G1 X1147.484 Y77.912
G1 X1146.580 Y77.916
G1 X1145.640 Y77.879
G1 X1144.676 Y77.814
G1 X1142.397 Y77.630
G1 X1141.120 Y77.554
M3 S0
G4 P0.15
G0 X1127.615 Y93.448
M3 S90
G4 P0.15
G1 X1128.304 Y93.244
G1 X1129.905 Y92.854
G1 X1130.418 Y92.697
G1 X1130.904 Y92.504
G1 X1131.208 Y92.349
G1 X1131.493 Y92.168
G1 X1131.762 Y91.956
G1 X1132.028 Y91.715
G1 X1132.290 Y91.450
G1 X1132.667 Y91.014
G1 X1133.016 Y90.541
G1 X1133.326 Y90.041
G1 X1133.588 Y89.522
G1 X1133.789 Y88.994
G1 X1133.921 Y88.466
G1 X1133.964 Y88.122
G1 X1133.970 Y87.582
G1 X1133.914 Y87.008
G1 X1133.801 Y86.413
G1 X1133.697 Y86.012
G1 X1133.573 Y85.612
G1 X1133.354 Y85.023
G1 X1133.188 Y84.644
G1 X1133.008 Y84.281
G1 X1132.716 Y83.774
G1 X1132.405 Y83.325
G1 X1132.051 Y82.909
G1 X1131.642 Y82.508
G1 X1131.345 Y82.253
G1 X1131.033 Y82.011
G1 X1130.543 Y81.680
G1 X1130.207 Y81.484
G1 X1129.867 Y81.310
G1 X1129.360 Y81.099
G1 X1128.865 Y80.955
G1 X1128.386 Y80.886
G1 X1128.055 Y80.883
G1 X1127.547 Y80.937
G1 X1127.032 Y81.054
G1 X1126.523 Y81.228
G1 X1126.029 Y81.448
G1 X1125.563 Y81.707
G1 X1125.135 Y81.998
G1 X1124.858 Y82.221
G1 X1124.573 Y82.489
G1 X1124.164 Y82.948
G1 X1123.785 Y83.463
G1 X1123.444 Y84.019
G1 X1123.152 Y84.600
G1 X1122.989 Y84.994
G1 X1122.798 Y85.585
G1 X1122.710 Y85.975
G1 X1122.651 Y86.382
G1 X1122.612 Y87.024
G1 X1122.617 Y87.465
G1 X1122.668 Y88.136
G1 X1122.769 Y88.802
G1 X1122.914 Y89.446
G1 X1123.100 Y90.051
G1 X1123.246 Y90.424
G1 X1123.321 Y90.588
G1 X1123.494 Y90.902
G1 X1123.693 Y91.201
G1 X1123.915 Y91.487
G1 X1124.279 Y91.897
G1 X1125.327 Y92.947
G1 X1125.823 Y93.489
M3 S0
G4 P0.15
G0 X1122.783 Y77.996
M3 S90
G4 P0.15
G1 X1122.496 Y77.228
G1 X1121.726 Y74.899
G1 X1121.492 Y74.309
G1 X1121.307 Y73.921
G1 X1121.177 Y73.695
G1 X1121.042 Y73.499
G1 X1120.827 Y73.270
G1 X1120.634 Y73.125
G1 X1120.433 Y73.010
G1 X1120.226 Y72.927
G1 X1120.013 Y72.877
G1 X1119.797 Y72.862
G1 X1119.687 Y72.868
G1 X1119.466 Y72.908
G1 X1119.272 Y72.975
G1 X1119.021 Y73.128
G1 X1118.850 Y73.270
G1 X1118.676 Y73.440
G1 X1118.410 Y73.741
G1 X1118.048 Y74.211
G1 X1117.681 Y74.735
G1 X1116.757 Y76.113
G1 X1116.210 Y76.855
M3 S0
G4 P0.15
G0 X1107.765 Y81.476
M3 S90
G4 P0.15
G1 X1108.097 Y81.345
G1 X1108.667 Y81.182
G1 X1109.253 Y81.071
G1 X1109.838 Y81.016
G1 X1110.406 Y81.019
G1 X1110.940 Y81.085
G1 X1111.290 Y81.170
G1 X1111.646 Y81.287
G1 X1112.183 Y81.518
G1 X1112.711 Y81.811
G1 X1113.217 Y82.155
G1 X1113.688 Y82.543
G1 X1114.111 Y82.967
G1 X1114.360 Y83.266
G1 X1114.660 Y83.704
G1 X1114.922 Y84.184
G1 X1115.159 Y84.715
G1 X1115.301 Y85.091
G1 X1115.427 Y85.478
G1 X1115.587 Y86.071
G1 X1115.671 Y86.470
G1 X1115.735 Y86.865
G1 X1115.790 Y87.444
G1 X1115.794 Y87.992
G1 X1115.740 Y88.495
G1 X1115.660 Y88.840
G1 X1115.478 Y89.355
G1 X1115.230 Y89.859
G1 X1114.927 Y90.345
G1 X1114.580 Y90.806
G1 X1114.202 Y91.234
G1 X1113.801 Y91.622
G1 X1113.391 Y91.964
G1 X1113.117 Y92.152
G1 X1112.824 Y92.315
G1 X1112.513 Y92.456
G1 X1112.189 Y92.578
G1 X1111.682 Y92.736
G1 X1110.105 Y93.135
G1 X1109.426 Y93.340
M3 S0
G4 P0.15
G0 X1107.962 Y92.576
M3 S90
G4 P0.15
G1 X1107.440 Y92.096
G1 X1106.312 Y91.150
M3 S0
G4 P0.15
G0 X1103.012 Y96.341
M3 S90
G4 P0.15
G1 X1103.468 Y96.973
G1 X1103.951 Y97.596
G1 X1104.408 Y98.153
G1 X1104.876 Y98.689
G1 X1105.194 Y99.029
G1 X1105.842 Y99.655
G1 X1106.172 Y99.935
G1 X1106.505 Y100.189
G1 X1107.009 Y100.515
G1 X1107.518 Y100.766
G1 X1107.958 Y100.905
G1 X1108.406 Y100.977
G1 X1108.860 Y100.996
G1 X1109.318 Y100.981
G1 X1110.392 Y100.904
G1 X1111.002 Y100.895
M3 S0
G4 P0.15
G0 X1110.679 Y101.193
M3 S90
G4 P0.15
G1 X1111.807 Y101.613
G1 X1114.307 Y102.638
G1 X1115.437 Y103.054
G1 X1116.013 Y103.238
G1 X1116.600 Y103.400
G1 X1117.199 Y103.536
G1 X1117.812 Y103.642
G1 X1118.776 Y103.758
G1 X1119.791 Y103.836
G1 X1120.841 Y103.875
G1 X1122.269 Y103.867
G1 X1123.342 Y103.817
G1 X1124.399 Y103.729
G1 X1125.424 Y103.603
G1 X1126.403 Y103.439
G1 X1127.321 Y103.238
G1 X1128.069 Y103.034
G1 X1128.792 Y102.801
G1 X1129.492 Y102.540
G1 X1130.169 Y102.251
G1 X1130.826 Y101.933
G1 X1131.465 Y101.587
G1 X1132.391 Y101.016
G1 X1132.990 Y100.601
G1 X1133.783 Y99.991
G1 X1134.524 Y99.352
G1 X1135.008 Y98.896
G1 X1135.710 Y98.175
G1 X1136.375 Y97.416
G1 X1136.991 Y96.627
G1 X1137.369 Y96.089
G1 X1137.879 Y95.271
G1 X1138.194 Y94.686
G1 X1138.496 Y94.052
G1 X1138.890 Y93.067
G1 X1139.115 Y92.392
G1 X1139.395 Y91.359
G1 X1139.544 Y90.661
G1 X1139.711 Y89.605
G1 X1139.811 Y88.546
G1 X1139.837 Y87.869
G1 X1139.831 Y87.176
G1 X1139.768 Y86.116
G1 X1139.691 Y85.403
G1 X1139.530 Y84.334
G1 X1139.393 Y83.628
G1 X1139.149 Y82.589
G1 X1138.865 Y81.590
G1 X1138.626 Y80.871
G1 X1138.331 Y80.089
G1 X1138.004 Y79.322
G1 X1137.643 Y78.571
G1 X1137.451 Y78.202
G1 X1137.042 Y77.478
G1 X1136.601 Y76.772
G1 X1136.125 Y76.083
M3 S0
G4 P0.15
G0 X1134.237 Y73.892
M3 S90
G4 P0.15
G1 X1133.835 Y73.490
G1 X1133.264 Y72.969
G1 X1132.371 Y72.222
G1 X1131.758 Y71.751
G1 X1130.818 Y71.091
G1 X1129.807 Y70.459
G1 X1129.037 Y70.028
G1 X1128.245 Y69.627
G1 X1127.843 Y69.438
G1 X1127.025 Y69.085
G1 X1126.190 Y68.764
G1 X1125.342 Y68.478
G1 X1124.482 Y68.226
G1 X1124.048 Y68.114
G1 X1123.201 Y67.922
G1 X1121.942 Y67.697
G1 X1121.085 Y67.583
G1 X1119.778 Y67.469
G1 X1118.896 Y67.432
G1 X1117.564 Y67.437
G1 X1116.673 Y67.483
G1 X1115.782 Y67.564
G1 X1114.458 Y67.741
G1 X1113.086 Y67.986
G1 X1112.044 Y68.215
G1 X1111.006 Y68.483
G1 X1109.984 Y68.791
G1 X1108.992 Y69.139
G1 X1108.044 Y69.528
G1 X1107.151 Y69.959
G1 X1106.558 Y70.290
G1 X1105.947 Y70.671
G1 X1105.060 Y71.297
G1 X1104.487 Y71.758
M3 S0
G4 P0.15
G0 X1107.770 Y61.189
M3 S90
G4 P0.15
G1 X1108.665 Y60.537
G1 X1109.235 Y60.083
G1 X1109.600 Y59.763
G1 X1109.948 Y59.423
G1 X1110.432 Y58.871
G1 X1110.993 Y58.106
G1 X1111.350 Y57.561
G1 X1111.689 Y56.991
G1 X1112.008 Y56.400
G1 X1112.303 Y55.791
G1 X1112.572 Y55.167
G1 X1112.812 Y54.531
G1 X1113.019 Y53.887
G1 X1113.191 Y53.237
G1 X1113.314 Y52.642
G1 X1113.412 Y52.025
G1 X1113.485 Y51.390
G1 X1113.534 Y50.741
G1 X1113.565 Y49.753
G1 X1113.559 Y49.089
G1 X1113.512 Y48.099
G1 X1113.456 Y47.449
G1 X1113.339 Y46.497
G1 X1113.241 Y45.886
G1 X1113.088 Y45.123
G1 X1112.794 Y43.988
G1 X1112.559 Y43.242
G1 X1112.293 Y42.510
G1 X1111.998 Y41.795
G1 X1111.676 Y41.100
G1 X1111.147 Y40.103
G1 X1110.771 Y39.484
G1 X1110.374 Y38.893
G1 X1109.948 Y38.316
G1 X1109.497 Y37.757
G1 X1109.024 Y37.219
G1 X1108.530 Y36.706
G1 X1108.018 Y36.221
G1 X1107.491 Y35.768
G1 X1106.952 Y35.350
G1 X1106.385 Y34.955
G1 X1105.796 Y34.588
G1 X1105.260 Y34.290
M3 S0
G4 P0.15
G0 X1127.338 Y28.446
M3 S90
G4 P0.15
G1 X1126.751 Y28.082
G1 X1125.477 Y27.372
G1 X1124.613 Y26.936
G1 X1123.738 Y26.530
G1 X1122.852 Y26.156
G1 X1121.958 Y25.816
G1 X1121.056 Y25.510
G1 X1120.148 Y25.241
G1 X1119.331 Y25.031
G1 X1118.498 Y24.847
G1 X1117.228 Y24.620
G1 X1116.375 Y24.502
G1 X1115.099 Y24.375
G1 X1113.843 Y24.309
G1 X1113.025 Y24.300
G1 X1112.187 Y24.321
G1 X1111.320 Y24.375
G1 X1110.464 Y24.462
G1 X1109.618 Y24.582
G1 X1108.783 Y24.735
G1 X1107.960 Y24.922
G1 X1107.149 Y25.143
G1 X1106.350 Y25.399
G1 X1105.304 Y25.790
G1 X1104.614 Y26.084
G1 X1103.595 Y26.574
G1 X1102.930 Y26.934
G1 X1102.279 Y27.321
G1 X1101.645 Y27.735
G1 X1101.031 Y28.176
G1 X1100.439 Y28.643
G1 X1099.863 Y29.141
G1 X1099.300 Y29.669
G1 X1098.753 Y30.225
G1 X1098.512 Y30.488
M3 S0
G4 P0.15
G0 X1099.218 Y31.476
M3 S90
G4 P0.15
G1 X1099.934 Y31.941
G1 X1101.654 Y32.985
G1 X1102.377 Y33.443
G1 X1103.073 Y33.925
G1 X1103.514 Y34.265
G1 X1104.131 Y34.812
G1 X1104.841 Y35.551
G1 X1105.492 Y36.327
G1 X1106.092 Y37.150
G1 X1106.650 Y38.027
G1 X1107.001 Y38.647
G1 X1107.340 Y39.299
G1 X1107.896 Y40.494
G1 X1108.165 Y41.134
G1 X1108.425 Y41.797
G1 X1108.671 Y42.478
G1 X1108.903 Y43.173
G1 X1109.115 Y43.879
G1 X1109.307 Y44.589
G1 X1109.475 Y45.301
G1 X1109.616 Y46.009
G1 X1109.770 Y47.056
G1 X1109.859 Y48.154
G1 X1109.882 Y48.904
G1 X1109.878 Y49.662
G1 X1109.824 Y50.804
G1 X1109.760 Y51.562
G1 X1109.674 Y52.311
G1 X1109.568 Y53.047
G1 X1109.445 Y53.764
G1 X1109.304 Y54.458
G1 X1109.149 Y55.124
G1 X1108.931 Y55.930
G1 X1108.810 Y56.324
G1 X1108.546 Y57.093
G1 X1108.402 Y57.469
G1 X1108.093 Y58.203
G1 X1107.926 Y58.561
G1 X1107.570 Y59.259
G1 X1107.381 Y59.600
G1 X1106.979 Y60.264
G1 X1106.766 Y60.587
G1 X1106.449 Y61.025
G1 X1105.926 Y61.646
G1 X1105.359 Y62.234
G1 X1104.763 Y62.800
G1 X1103.341 Y64.097
G1 X1102.753 Y64.669
M3 S0
G4 P0.15
G0 X1102.087 Y64.267
M3 S90
G4 P0.15
G1 X1102.430 Y63.368
G1 X1103.406 Y61.004
G1 X1103.749 Y60.105
G1 X1103.958 Y59.495
G1 X1104.146 Y58.874
G1 X1104.376 Y57.915
G1 X1104.514 Y57.153
G1 X1104.627 Y56.368
G1 X1104.717 Y55.565
G1 X1104.811 Y54.337
G1 X1104.847 Y53.510
G1 X1104.864 Y52.268
G1 X1104.852 Y51.448
G1 X1104.802 Y50.240
G1 X1104.740 Y49.347
G1 X1104.643 Y48.352
G1 X1104.517 Y47.364
G1 X1104.360 Y46.384
G1 X1104.172 Y45.412
G1 X1103.951 Y44.452
G1 X1103.696 Y43.504
G1 X1103.556 Y43.035
G1 X1103.259 Y42.136
G1 X1102.937 Y41.272
G1 X1102.583 Y40.412
G1 X1102.199 Y39.562
G1 X1101.789 Y38.725
G1 X1101.355 Y37.906
G1 X1100.899 Y37.109
G1 X1100.425 Y36.338
G1 X1099.912 Y35.562
G1 X1099.352 Y34.779
G1 X1098.766 Y34.020
G1 X1098.155 Y33.287
G1 X1097.519 Y32.579
G1 X1096.858 Y31.897
G1 X1096.173 Y31.243
G1 X1095.821 Y30.926
G1 X1094.793 Y30.068
G1 X1094.075 Y29.523
G1 X1093.336 Y29.002
G1 X1092.579 Y28.505
G1 X1091.808 Y28.035
G1 X1091.027 Y27.592
G1 X1090.239 Y27.180
G1 X1088.961 Y26.581
G1 X1088.088 Y26.219
G1 X1087.202 Y25.888
G1 X1086.306 Y25.587
G1 X1085.402 Y25.319
G1 X1084.494 Y25.082
G1 X1083.638 Y24.888
G1 X1082.413 Y24.660
G1 X1081.583 Y24.538
G1 X1080.751 Y24.439
G1 X1079.920 Y24.366
G1 X1079.097 Y24.320
G1 X1078.287 Y24.300
G1 X1077.497 Y24.310
G1 X1076.362 Y24.369
G1 X1075.617 Y24.438
G1 X1074.881 Y24.533
G1 X1074.154 Y24.655
G1 X1073.438 Y24.807
G1 X1072.733 Y24.989
G1 X1072.039 Y25.205
G1 X1071.673 Y25.334
G1 X1070.947 Y25.620
G1 X1070.232 Y25.941
G1 X1069.528 Y26.297
G1 X1068.840 Y26.686
G1 X1068.502 Y26.892
G1 X1067.841 Y27.329
G1 X1067.199 Y27.796
G1 X1066.625 Y28.256
G1 X1066.060 Y28.750
G1 X1065.509 Y29.273
G1 X1064.973 Y29.822
G1 X1064.456 Y30.393
G1 X1063.959 Y30.983
G1 X1063.486 Y31.586
G1 X1063.040 Y32.201
G1 X1062.584 Y32.883
G1 X1062.154 Y33.588
G1 X1061.558 Y34.684
G1 X1061.192 Y35.437
G1 X1060.850 Y36.207
G1 X1060.533 Y36.993
G1 X1060.240 Y37.791
G1 X1059.953 Y38.655
G1 X1059.693 Y39.536
G1 X1059.460 Y40.435
G1 X1059.255 Y41.352
G1 X1059.002 Y42.762
G1 X1058.872 Y43.728
G1 X1058.773 Y44.713
G1 X1058.716 Y45.543
G1 X1058.680 Y46.398
G1 X1058.665 Y47.274
G1 X1058.671 Y48.164
G1 X1058.696 Y49.066
G1 X1058.771 Y50.428
G1 X1058.844 Y51.335
G1 X1058.987 Y52.683
G1 X1059.105 Y53.565
G1 X1059.280 Y54.672
G1 X1059.469 Y55.702
G1 X1059.685 Y56.745
G1 X1059.925 Y57.787
G1 X1060.189 Y58.815
G1 X1060.475 Y59.815
G1 X1060.781 Y60.774
G1 X1061.105 Y61.679
G1 X1061.330 Y62.244
G1 X1061.562 Y62.775
G1 X1061.792 Y63.244
G1 X1062.036 Y63.681
G1 X1062.291 Y64.092
G1 X1062.825 Y64.857
G1 X1063.928 Y66.302
G1 X1064.331 Y66.869
M3 S0
G4 P0.15
G0 X1064.172 Y72.512
M3 S90
G4 P0.15
G1 X1062.957 Y71.864
G1 X1061.640 Y71.231
G1 X1060.223 Y70.627
G1 X1058.765 Y70.082
G1 X1057.277 Y69.603
G1 X1055.769 Y69.194
G1 X1054.251 Y68.860
G1 X1053.239 Y68.682
G1 X1051.701 Y68.475
G1 X1050.143 Y68.340
G1 X1048.572 Y68.280
G1 X1047.521 Y68.282
G1 X1046.995 Y68.297
G1 X1045.943 Y68.353
G1 X1045.418 Y68.394
G1 X1044.372 Y68.505
G1 X1043.850 Y68.575
G1 X1042.376 Y68.823
G1 X1040.886 Y69.146
G1 X1039.395 Y69.541
G1 X1037.915 Y70.003
G1 X1036.458 Y70.530
G1 X1035.038 Y71.118
G1 X1034.117 Y71.542
G1 X1033.462 Y71.867
G1 X1032.138 Y72.579
G1 X1030.819 Y73.360
G1 X1029.532 Y74.197
G1 X1028.676 Y74.807
M3 S0
G4 P0.15
G0 X1040.412 Y79.980
M3 S90
G4 P0.15
G1 X1041.001 Y79.058
G1 X1042.198 Y77.018
G1 X1042.693 Y76.209
G1 X1043.180 Y75.491
G1 X1043.561 Y75.013
G1 X1043.840 Y74.726
G1 X1044.022 Y74.575
G1 X1044.202 Y74.458
G1 X1044.515 Y74.307
G1 X1044.818 Y74.213
G1 X1045.016 Y74.185
G1 X1045.316 Y74.200
G1 X1045.520 Y74.251
G1 X1045.729 Y74.336
G1 X1045.921 Y74.444
G1 X1046.093 Y74.576
G1 X1046.268 Y74.744
G1 X1046.447 Y74.945
G1 X1046.721 Y75.304
G1 X1047.190 Y76.037
G1 X1047.575 Y76.724
G1 X1048.065 Y77.677
G1 X1049.961 Y81.650
G1 X1050.356 Y82.434
G1 X1050.744 Y83.157
M3 S0
G4 P0.15
G0 X1029.153 Y85.759
M3 S90
G4 P0.15
G1 X1029.423 Y85.677
G1 X1029.873 Y85.567
G1 X1030.321 Y85.484
G1 X1030.980 Y85.414
G1 X1031.594 Y85.411
G1 X1031.979 Y85.450
G1 X1032.373 Y85.521
G1 X1032.773 Y85.620
G1 X1033.175 Y85.744
G1 X1033.578 Y85.890
G1 X1034.175 Y86.142
G1 X1034.564 Y86.327
G1 X1035.127 Y86.623
G1 X1035.985 Y87.135
G1 X1036.614 Y87.564
G1 X1036.949 Y87.822
G1 X1037.254 Y88.085
G1 X1037.535 Y88.358
G1 X1037.797 Y88.648
G1 X1038.045 Y88.958
G1 X1038.283 Y89.294
G1 X1038.516 Y89.662
G1 X1038.813 Y90.188
G1 X1038.993 Y90.551
G1 X1039.258 Y91.149
G1 X1039.513 Y91.795
G1 X1039.755 Y92.472
G1 X1039.977 Y93.165
G1 X1040.175 Y93.857
G1 X1040.344 Y94.531
G1 X1040.480 Y95.171
G1 X1040.577 Y95.760
G1 X1040.623 Y96.154
G1 X1040.663 Y96.746
G1 X1040.667 Y97.115
G1 X1040.651 Y97.473
G1 X1040.591 Y98.005
G1 X1040.486 Y98.557
G1 X1040.335 Y99.156
G1 X1040.177 Y99.675
G1 X1039.979 Y100.245
G1 X1039.661 Y101.056
G1 X1039.389 Y101.684
G1 X1039.095 Y102.313
G1 X1038.784 Y102.927
G1 X1038.461 Y103.512
G1 X1038.242 Y103.878
G1 X1037.912 Y104.381
G1 X1037.693 Y104.679
G1 X1037.477 Y104.942
G1 X1037.086 Y105.360
G1 X1036.697 Y105.715
G1 X1036.430 Y105.920
G1 X1036.152 Y106.102
G1 X1035.858 Y106.262
G1 X1035.376 Y106.465
G1 X1034.865 Y106.619
G1 X1034.535 Y106.679
G1 X1034.184 Y106.716
G1 X1033.622 Y106.735
G1 X1032.821 Y106.704
G1 X1031.980 Y106.632
G1 X1030.266 Y106.452
G1 X1029.235 Y106.383
M3 S0
G4 P0.15
G0 X1028.067 Y105.590
M3 S90
G4 P0.15
G1 X1027.456 Y104.806
G1 X1025.835 Y102.891
G1 X1025.233 Y102.102
G1 X1024.828 Y101.488
G1 X1024.587 Y101.064
G1 X1024.374 Y100.626
G1 X1024.180 Y100.141
G1 X1023.993 Y99.605
G1 X1023.824 Y99.048
G1 X1023.608 Y98.182
G1 X1023.475 Y97.474
M3 S0
G4 P0.15
G0 X1009.540 Y90.477
M3 S90
G4 P0.15
G1 X1009.140 Y90.377
G1 X1008.185 Y90.185
G1 X1007.790 Y90.073
G1 X1007.539 Y89.975
G1 X1007.301 Y89.850
G1 X1007.053 Y89.675
G1 X1006.922 Y89.566
G1 X1006.672 Y89.324
G1 X1006.437 Y89.054
G1 X1006.215 Y88.758
G1 X1006.004 Y88.438
G1 X1005.608 Y87.735
G1 X1005.330 Y87.166
G1 X1005.149 Y86.757
G1 X1004.882 Y86.084
G1 X1004.711 Y85.605
G1 X1004.471 Y84.853
G1 X1004.326 Y84.338
G1 X1004.197 Y83.817
G1 X1004.086 Y83.297
G1 X1003.997 Y82.781
G1 X1003.932 Y82.277
G1 X1003.893 Y81.788
G1 X1003.877 Y81.230
G1 X1003.886 Y80.666
G1 X1003.919 Y80.098
G1 X1003.978 Y79.532
G1 X1004.062 Y78.969
G1 X1004.172 Y78.415
G1 X1004.309 Y77.872
G1 X1004.565 Y77.087
G1 X1004.769 Y76.588
G1 X1004.956 Y76.205
G1 X1005.171 Y75.819
G1 X1005.411 Y75.435
G1 X1005.671 Y75.055
G1 X1005.948 Y74.682
G1 X1006.533 Y73.974
G1 X1006.834 Y73.645
G1 X1007.284 Y73.193
G1 X1007.578 Y72.924
G1 X1007.998 Y72.578
G1 X1008.427 Y72.273
G1 X1008.704 Y72.106
G1 X1009.121 Y71.903
G1 X1009.410 Y71.796
G1 X1009.717 Y71.707
G1 X1010.046 Y71.634
G1 X1010.376 Y71.579
G1 X1011.064 Y71.527
G1 X1011.836 Y71.533
G1 X1012.851 Y71.609
G1 X1013.839 Y71.751
G1 X1014.381 Y71.862
G1 X1014.711 Y71.944
G1 X1015.213 Y72.098
G1 X1015.536 Y72.216
G1 X1015.837 Y72.345
G1 X1016.123 Y72.490
G1 X1016.401 Y72.657
G1 X1016.676 Y72.849
G1 X1016.955 Y73.071
G1 X1017.361 Y73.442
G1 X1017.632 Y73.721
G1 X1018.048 Y74.190
G1 X1018.463 Y74.709
G1 X1018.734 Y75.077
G1 X1019.122 Y75.651
G1 X1019.363 Y76.043
G1 X1019.691 Y76.635
G1 X1019.880 Y77.026
G1 X1020.043 Y77.411
G1 X1020.230 Y77.933
G1 X1020.456 Y78.744
G1 X1020.571 Y79.297
G1 X1020.655 Y79.857
G1 X1020.723 Y80.701
G1 X1020.718 Y81.541
G1 X1020.643 Y82.316
G1 X1020.561 Y82.773
G1 X1020.450 Y83.240
G1 X1020.314 Y83.713
G1 X1020.156 Y84.185
G1 X1019.791 Y85.112
G1 X1019.590 Y85.555
G1 X1019.277 Y86.182
G1 X1018.855 Y86.919
G1 X1018.536 Y87.400
G1 X1018.322 Y87.688
G1 X1018.100 Y87.954
G1 X1017.866 Y88.205
G1 X1017.614 Y88.444
G1 X1017.194 Y88.794
G1 X1016.555 Y89.248
G1 X1016.012 Y89.584
G1 X1015.617 Y89.808
G1 X1014.988 Y90.136
G1 X1014.552 Y90.344
G1 X1013.885 Y90.632
G1 X1013.438 Y90.803
G1 X1012.997 Y90.953
G1 X1012.566 Y91.079
G1 X1012.149 Y91.178
G1 X1011.755 Y91.244
G1 X1011.179 Y91.281
G1 X1010.799 Y91.272
G1 X1010.422 Y91.241
G1 X1009.860 Y91.168
G1 X1008.553 Y90.959
G1 X1007.990 Y90.895
M3 S0
G4 P0.15
G0 X1020.813 Y99.986
M3 S90
G4 P0.15
G1 X1020.943 Y100.607
G1 X1021.137 Y101.424
G1 X1021.349 Y102.217
G1 X1021.700 Y103.356
G1 X1021.966 Y104.102
G1 X1022.258 Y104.841
G1 X1022.572 Y105.569
G1 X1022.906 Y106.285
G1 X1023.258 Y106.984
G1 X1023.624 Y107.664
G1 X1024.003 Y108.322
G1 X1024.586 Y109.262
G1 X1024.981 Y109.852
G1 X1025.379 Y110.411
G1 X1025.910 Y111.106
G1 X1026.422 Y111.731
G1 X1026.948 Y112.325
G1 X1027.306 Y112.698
G1 X1027.669 Y113.051
G1 X1028.038 Y113.379
G1 X1028.410 Y113.679
G1 X1028.787 Y113.949
G1 X1029.166 Y114.187
G1 X1029.549 Y114.388
G1 X1030.030 Y114.572
G1 X1030.357 Y114.656
G1 X1030.687 Y114.714
G1 X1031.188 Y114.766
G1 X1032.537 Y114.818
G1 X1033.207 Y114.875
M3 S0
G4 P0.15
G0 X1035.590 Y114.772
M3 S90
G4 P0.15
G1 X1036.880 Y115.499
G1 X1040.386 Y117.606
G1 X1041.683 Y118.319
G1 X1042.675 Y118.804
G1 X1043.349 Y119.097
G1 X1044.035 Y119.360
G1 X1044.825 Y119.621
G1 X1045.728 Y119.884
G1 X1047.122 Y120.228
G1 X1048.547 Y120.511
G1 X1049.989 Y120.730
G1 X1051.432 Y120.886
G1 X1052.859 Y120.977
G1 X1054.254 Y121.001
G1 X1055.202 Y120.978
G1 X1056.185 Y120.917
G1 X1056.676 Y120.873
G1 X1057.654 Y120.759
G1 X1059.108 Y120.524
G1 X1060.537 Y120.215
G1 X1061.473 Y119.971
G1 X1062.845 Y119.551
G1 X1064.117 Y119.090
G1 X1065.258 Y118.619
G1 X1066.381 Y118.097
G1 X1067.479 Y117.523
G1 X1068.543 Y116.897
G1 X1069.563 Y116.218
G1 X1070.532 Y115.485
G1 X1071.145 Y114.967
G1 X1072.033 Y114.130
G1 X1072.883 Y113.227
G1 X1073.689 Y112.267
G1 X1074.444 Y111.260
G1 X1075.142 Y110.214
G1 X1075.777 Y109.141
G1 X1076.341 Y108.048
G1 X1076.682 Y107.297
G1 X1077.139 Y106.131
G1 X1077.532 Y104.928
G1 X1077.863 Y103.696
G1 X1078.133 Y102.443
G1 X1078.343 Y101.177
G1 X1078.461 Y100.225
M3 S0
G4 P0.15
G0 X1073.751 Y97.780
M3 S90
G4 P0.15
G1 X1073.364 Y97.803
G1 X1072.325 Y97.942
G1 X1071.937 Y97.972
G1 X1071.679 Y97.971
G1 X1071.423 Y97.948
G1 X1071.043 Y97.857
G1 X1070.774 Y97.746
G1 X1070.488 Y97.591
G1 X1070.201 Y97.403
G1 X1069.914 Y97.183
G1 X1069.627 Y96.936
G1 X1069.343 Y96.664
G1 X1069.061 Y96.371
G1 X1068.645 Y95.898
G1 X1068.239 Y95.395
G1 X1067.845 Y94.871
G1 X1067.346 Y94.159
G1 X1067.018 Y93.658
G1 X1066.693 Y93.122
G1 X1066.372 Y92.557
G1 X1066.059 Y91.967
G1 X1065.755 Y91.355
G1 X1065.463 Y90.726
G1 X1065.185 Y90.084
G1 X1064.922 Y89.433
G1 X1064.678 Y88.778
G1 X1064.454 Y88.122
G1 X1064.253 Y87.470
G1 X1064.076 Y86.825
G1 X1063.908 Y86.118
G1 X1063.758 Y85.394
G1 X1063.629 Y84.657
G1 X1063.474 Y83.537
G1 X1063.371 Y82.413
G1 X1063.321 Y81.299
G1 X1063.327 Y80.209
G1 X1063.394 Y79.158
G1 X1063.531 Y78.091
G1 X1063.735 Y77.023
G1 X1064.006 Y75.982
G1 X1064.347 Y74.968
G1 X1064.759 Y73.980
G1 X1065.075 Y73.335
G1 X1065.609 Y72.393
G1 X1066.218 Y71.472
G1 X1066.903 Y70.564
G1 X1067.656 Y69.682
G1 X1068.470 Y68.838
G1 X1069.338 Y68.043
G1 X1069.942 Y67.547
G1 X1070.840 Y66.889
G1 X1071.715 Y66.337
G1 X1072.648 Y65.824
G1 X1073.626 Y65.348
G1 X1074.636 Y64.910
G1 X1075.664 Y64.511
G1 X1077.040 Y64.038
G1 X1078.392 Y63.635
G1 X1079.688 Y63.306
G1 X1080.661 Y63.104
G1 X1081.149 Y63.017
G1 X1082.125 Y62.870
G1 X1083.101 Y62.759
G1 X1083.588 Y62.718
G1 X1084.558 Y62.663
G1 X1085.520 Y62.646
G1 X1086.877 Y62.685
G1 X1088.098 Y62.782
G1 X1088.911 Y62.879
G1 X1090.121 Y63.077
G1 X1091.312 Y63.338
G1 X1092.473 Y63.665
G1 X1093.227 Y63.921
G1 X1093.957 Y64.207
G1 X1095.029 Y64.698
G1 X1095.731 Y65.066
G1 X1096.761 Y65.669
G1 X1097.754 Y66.327
G1 X1098.699 Y67.029
G1 X1099.587 Y67.765
G1 X1100.198 Y68.325
G1 X1100.786 Y68.913
G1 X1101.621 Y69.844
G1 X1102.146 Y70.490
G1 X1102.884 Y71.489
G1 X1103.341 Y72.170
G1 X1103.957 Y73.176
G1 X1104.490 Y74.144
G1 X1104.975 Y75.135
G1 X1105.405 Y76.154
G1 X1105.659 Y76.850
G1 X1105.884 Y77.561
G1 X1106.078 Y78.288
G1 X1106.234 Y78.994
G1 X1106.414 Y80.040
G1 X1106.547 Y81.132
G1 X1106.630 Y82.249
G1 X1106.660 Y83.374
G1 X1106.634 Y84.488
G1 X1106.551 Y85.572
G1 X1106.462 Y86.268
G1 X1106.324 Y87.063
G1 X1106.149 Y87.853
G1 X1105.940 Y88.634
G1 X1105.823 Y89.021
G1 X1105.563 Y89.784
G1 X1105.272 Y90.533
G1 X1104.950 Y91.264
G1 X1104.599 Y91.974
G1 X1104.041 Y92.961
G1 X1103.463 Y93.851
G1 X1102.828 Y94.717
G1 X1102.139 Y95.548
G1 X1101.653 Y96.077
G1 X1100.887 Y96.824
G1 X1100.355 Y97.287
G1 X1099.806 Y97.718
G1 X1098.978 Y98.284
G1 X1098.396 Y98.632
G1 X1097.486 Y99.110
G1 X1096.859 Y99.401
G1 X1095.897 Y99.795
G1 X1094.917 Y100.141
G1 X1093.932 Y100.440
G1 X1092.808 Y100.724
G1 X1091.997 Y100.890
G1 X1090.757 Y101.083
G1 X1089.920 Y101.172
G1 X1088.656 Y101.243
G1 X1087.812 Y101.248
G1 X1086.971 Y101.216
G1 X1085.840 Y101.113
G1 X1085.114 Y101.012
G1 X1084.010 Y100.810
G1 X1083.271 Y100.644
G1 X1082.174 Y100.353
G1 X1081.103 Y100.017
G1 X1080.075 Y99.640
G1 X1079.424 Y99.369
G1 X1078.848 Y99.103
G1 X1078.341 Y98.834
G1 X1077.618 Y98.392
G1 X1076.702 Y97.748
G1 X1074.938 Y96.385
G1 X1074.036 Y95.726
M3 S0
G4 P0.15
G0 X1066.893 Y95.601
M3 S90
G4 P0.15
G1 X1066.910 Y96.108
G1 X1066.901 Y96.543
G1 X1066.857 Y97.113
G1 X1066.807 Y97.525
G1 X1066.701 Y98.177
G1 X1066.459 Y99.318
G1 X1066.150 Y100.462
G1 X1065.794 Y101.535
G1 X1065.567 Y102.114
G1 X1065.412 Y102.463
G1 X1065.146 Y102.985
G1 X1064.957 Y103.315
G1 X1064.762 Y103.620
G1 X1064.557 Y103.904
G1 X1064.337 Y104.173
G1 X1064.097 Y104.433
G1 X1063.835 Y104.688
G1 X1063.545 Y104.944
G1 X1063.094 Y105.301
G1 X1062.591 Y105.649
G1 X1062.028 Y105.997
G1 X1061.424 Y106.338
G1 X1060.795 Y106.663
G1 X1060.158 Y106.964
G1 X1059.530 Y107.231
G1 X1058.929 Y107.458
G1 X1058.196 Y107.682
G1 X1057.837 Y107.757
G1 X1057.491 Y107.803
G1 X1057.154 Y107.823
G1 X1056.826 Y107.826
G1 X1055.698 Y107.779
G1 X1055.207 Y107.777
M3 S0
G4 P0.15
G0 X1055.187 Y108.143
M3 S90
G4 P0.15
G1 X1054.505 Y107.397
G1 X1052.721 Y105.589
G1 X1052.217 Y105.025
G1 X1051.901 Y104.634
G1 X1051.468 Y104.020
G1 X1051.211 Y103.589
G1 X1050.838 Y102.819
G1 X1050.493 Y101.947
G1 X1050.195 Y101.026
G1 X1050.024 Y100.393
G1 X1049.876 Y99.750
G1 X1049.752 Y99.102
G1 X1049.652 Y98.453
G1 X1049.550 Y97.489
G1 X1049.507 Y96.550
G1 X1049.512 Y95.978
G1 X1049.536 Y95.435
G1 X1049.578 Y94.885
G1 X1049.640 Y94.331
G1 X1049.769 Y93.501
G1 X1049.880 Y92.953
G1 X1050.010 Y92.413
G1 X1050.242 Y91.627
G1 X1050.422 Y91.124
G1 X1050.623 Y90.641
G1 X1050.962 Y89.964
G1 X1051.203 Y89.563
G1 X1051.457 Y89.188
G1 X1051.734 Y88.819
G1 X1052.030 Y88.460
G1 X1052.344 Y88.112
G1 X1052.675 Y87.779
G1 X1053.019 Y87.464
G1 X1053.375 Y87.169
G1 X1053.742 Y86.897
G1 X1054.115 Y86.651
G1 X1054.686 Y86.337
G1 X1055.263 Y86.097
G1 X1055.812 Y85.949
G1 X1056.405 Y85.862
G1 X1056.818 Y85.835
G1 X1057.239 Y85.830
G1 X1057.664 Y85.845
G1 X1058.090 Y85.877
G1 X1058.512 Y85.925
G1 X1059.129 Y86.022
G1 X1059.524 Y86.100
G1 X1060.079 Y86.231
G1 X1060.579 Y86.374
G1 X1060.955 Y86.501
G1 X1061.301 Y86.640
G1 X1061.625 Y86.796
G1 X1061.931 Y86.970
G1 X1062.225 Y87.167
G1 X1062.514 Y87.389
G1 X1062.804 Y87.641
G1 X1063.160 Y87.990
M3 S0
G4 P0.15
G0 X1071.656 Y87.988
M3 S90
G4 P0.15
G1 X1071.117 Y87.508
G1 X1069.836 Y86.467
G1 X1069.310 Y85.980
G1 X1069.072 Y85.722
G1 X1068.857 Y85.451
G1 X1068.668 Y85.165
G1 X1068.490 Y84.824
G1 X1068.316 Y84.422
G1 X1068.099 Y83.774
G1 X1067.936 Y83.090
G1 X1067.831 Y82.390
G1 X1067.787 Y81.690
G1 X1067.794 Y81.234
G1 X1067.861 Y80.579
G1 X1067.980 Y80.013
G1 X1068.157 Y79.432
G1 X1068.385 Y78.850
G1 X1068.659 Y78.282
G1 X1068.972 Y77.743
G1 X1069.319 Y77.246
G1 X1069.694 Y76.808
G1 X1070.103 Y76.431
G1 X1070.418 Y76.197
G1 X1070.938 Y75.884
G1 X1071.498 Y75.621
G1 X1072.085 Y75.414
G1 X1072.682 Y75.269
G1 X1073.274 Y75.191
G1 X1073.842 Y75.186
G1 X1074.416 Y75.252
G1 X1075.011 Y75.383
G1 X1075.612 Y75.574
G1 X1076.201 Y75.819
G1 X1076.763 Y76.112
G1 X1077.279 Y76.447
G1 X1077.735 Y76.819
G1 X1078.143 Y77.246
G1 X1078.525 Y77.742
G1 X1078.874 Y78.291
G1 X1079.183 Y78.878
G1 X1079.363 Y79.283
G1 X1079.520 Y79.692
G1 X1079.708 Y80.306
G1 X1079.833 Y80.905
G1 X1079.889 Y81.499
G1 X1079.879 Y82.125
G1 X1079.807 Y82.767
G1 X1079.680 Y83.411
G1 X1079.502 Y84.040
G1 X1079.281 Y84.640
G1 X1079.021 Y85.193
G1 X1078.718 Y85.700
G1 X1078.337 Y86.193
G1 X1077.896 Y86.652
G1 X1077.408 Y87.072
G1 X1076.888 Y87.444
G1 X1076.530 Y87.664
G1 X1075.987 Y87.945
G1 X1075.644 Y88.088
G1 X1075.139 Y88.231
G1 X1074.789 Y88.292
G1 X1074.249 Y88.346
G1 X1072.590 Y88.402
G1 X1072.046 Y88.444
M3 S0
G4 P0.15
G0 X1089.578 Y89.290
M3 S90
G4 P0.15
G1 X1089.120 Y88.647
G1 X1088.149 Y87.391
G1 X1087.813 Y86.905
G1 X1087.610 Y86.568
G1 X1087.429 Y86.220
G1 X1087.275 Y85.856
G1 X1087.143 Y85.451
G1 X1087.025 Y84.995
G1 X1086.885 Y84.268
G1 X1086.791 Y83.505
G1 X1086.745 Y82.727
G1 X1086.749 Y81.953
G1 X1086.804 Y81.203
G1 X1086.870 Y80.726
G1 X1087.010 Y80.075
G1 X1087.189 Y79.473
G1 X1087.415 Y78.875
G1 X1087.683 Y78.293
G1 X1087.990 Y77.740
G1 X1088.333 Y77.230
G1 X1088.580 Y76.921
G1 X1088.977 Y76.512
G1 X1089.256 Y76.282
G1 X1089.718 Y75.976
G1 X1090.230 Y75.712
G1 X1090.774 Y75.496
G1 X1091.336 Y75.334
G1 X1091.898 Y75.230
G1 X1092.446 Y75.191
G1 X1092.794 Y75.203
G1 X1093.322 Y75.283
G1 X1093.865 Y75.434
G1 X1094.409 Y75.649
G1 X1094.939 Y75.921
G1 X1095.439 Y76.244
G1 X1095.895 Y76.609
G1 X1096.291 Y77.010
G1 X1096.618 Y77.440
G1 X1096.916 Y77.936
G1 X1097.183 Y78.483
G1 X1097.340 Y78.868
G1 X1097.481 Y79.267
G1 X1097.604 Y79.673
G1 X1097.708 Y80.083
G1 X1097.825 Y80.697
G1 X1097.893 Y81.297
G1 X1097.907 Y81.890
G1 X1097.859 Y82.539
G1 X1097.751 Y83.208
G1 X1097.586 Y83.882
G1 X1097.372 Y84.545
G1 X1097.112 Y85.182
G1 X1096.812 Y85.775
G1 X1096.477 Y86.311
G1 X1096.243 Y86.618
G1 X1095.851 Y87.036
G1 X1095.402 Y87.425
G1 X1094.914 Y87.780
G1 X1094.232 Y88.197
G1 X1093.551 Y88.542
G1 X1093.224 Y88.685
G1 X1092.763 Y88.859
G1 X1092.331 Y88.970
G1 X1091.911 Y89.018
G1 X1091.498 Y89.027
G1 X1090.816 Y89.013
G1 X1090.403 Y89.025
M3 S0
G4 P0.15
G0 X1087.297 Y72.572
M3 S90
G4 P0.15
G1 X1086.864 Y71.667
G1 X1085.859 Y69.358
G1 X1085.570 Y68.759
G1 X1085.352 Y68.356
G1 X1085.058 Y67.901
G1 X1084.911 Y67.715
G1 X1084.762 Y67.561
G1 X1084.612 Y67.443
G1 X1084.506 Y67.379
G1 X1084.400 Y67.323
G1 X1084.186 Y67.242
G1 X1084.079 Y67.215
G1 X1083.863 Y67.189
G1 X1083.648 Y67.200
G1 X1083.433 Y67.249
G1 X1083.144 Y67.376
G1 X1082.990 Y67.488
G1 X1082.836 Y67.634
G1 X1082.532 Y68.012
G1 X1082.229 Y68.479
G1 X1081.249 Y70.241
G1 X1080.871 Y70.862
M3 S0
G4 P0.15
G0 X1064.907 Y64.397
M3 S90
G4 P0.15
G1 X1064.337 Y64.158
G1 X1062.622 Y63.513
G1 X1061.864 Y63.169
G1 X1061.486 Y62.965
G1 X1061.111 Y62.731
G1 X1060.703 Y62.440
G1 X1060.257 Y62.089
G1 X1059.807 Y61.704
G1 X1059.129 Y61.072
G1 X1058.678 Y60.619
G1 X1058.012 Y59.900
G1 X1057.364 Y59.145
G1 X1056.743 Y58.365
G1 X1056.157 Y57.572
G1 X1055.775 Y57.019
G1 X1055.191 Y56.117
G1 X1054.810 Y55.490
G1 X1054.258 Y54.517
G1 X1053.908 Y53.853
G1 X1053.418 Y52.845
G1 X1053.118 Y52.169
G1 X1052.717 Y51.161
G1 X1052.486 Y50.498
G1 X1052.288 Y49.847
G1 X1052.101 Y49.110
G1 X1051.946 Y48.365
G1 X1051.823 Y47.615
G1 X1051.732 Y46.867
G1 X1051.671 Y46.125
G1 X1051.641 Y45.393
G1 X1051.640 Y44.676
G1 X1051.667 Y43.979
G1 X1051.723 Y43.306
G1 X1051.811 Y42.632
G1 X1051.933 Y41.975
G1 X1052.085 Y41.334
G1 X1052.269 Y40.709
G1 X1052.483 Y40.100
G1 X1052.726 Y39.507
G1 X1052.997 Y38.930
G1 X1053.285 Y38.386
G1 X1053.756 Y37.613
G1 X1054.103 Y37.112
G1 X1054.475 Y36.625
G1 X1054.870 Y36.157
G1 X1055.286 Y35.712
G1 X1055.722 Y35.292
G1 X1056.175 Y34.902
G1 X1056.631 Y34.552
G1 X1057.115 Y34.220
G1 X1057.882 Y33.759
G1 X1058.414 Y33.480
G1 X1059.231 Y33.109
G1 X1059.782 Y32.896
G1 X1060.333 Y32.714
G1 X1060.607 Y32.634
G1 X1061.063 Y32.528
G1 X1061.525 Y32.453
G1 X1061.994 Y32.404
G1 X1062.704 Y32.368
G1 X1064.615 Y32.355
G1 X1065.327 Y32.327
M3 S0
G4 P0.15
G0 X1061.427 Y31.269
M3 S90
G4 P0.15
G1 X1061.012 Y30.978
G1 X1059.737 Y30.155
G1 X1058.865 Y29.638
G1 X1057.532 Y28.907
G1 X1056.174 Y28.228
G1 X1055.248 Y27.800
G1 X1054.288 Y27.392
G1 X1052.811 Y26.826
G1 X1051.807 Y26.480
G1 X1050.282 Y26.007
G1 X1049.260 Y25.724
G1 X1047.729 Y25.348
G1 X1046.215 Y25.031
G1 X1045.143 Y24.838
G1 X1043.531 Y24.602
G1 X1042.455 Y24.481
G1 X1041.381 Y24.390
G1 X1040.308 Y24.330
G1 X1039.238 Y24.302
G1 X1038.173 Y24.307
G1 X1037.113 Y24.347
G1 X1035.626 Y24.459
G1 X1034.133 Y24.633
G1 X1033.140 Y24.785
G1 X1032.155 Y24.965
G1 X1031.180 Y25.173
G1 X1030.220 Y25.409
G1 X1029.279 Y25.674
G1 X1028.361 Y25.967
G1 X1027.452 Y26.293
G1 X1026.113 Y26.835
G1 X1025.238 Y27.232
G1 X1024.380 Y27.658
G1 X1023.540 Y28.114
G1 X1022.719 Y28.598
G1 X1021.919 Y29.112
G1 X1021.142 Y29.655
G1 X1020.417 Y30.203
G1 X1019.705 Y30.782
G1 X1018.666 Y31.705
G1 X1018.118 Y32.235
M3 S0
G4 P0.15
G0 X1018.742 Y32.860
M3 S90
G4 P0.15
G1 X1018.911 Y32.893
G1 X1019.890 Y33.139
G1 X1020.574 Y33.345
G1 X1021.620 Y33.713
G1 X1022.323 Y33.997
G1 X1022.538 Y34.095
M3 S0
G4 P0.15
G0 X1034.186 Y55.246
M3 S90
G4 P0.15
G1 X1034.030 Y56.082
G1 X1033.795 Y57.071
G1 X1033.506 Y58.078
G1 X1033.283 Y58.752
G1 X1032.907 Y59.753
G1 X1032.630 Y60.408
G1 X1032.175 Y61.361
G1 X1031.847 Y61.970
G1 X1031.501 Y62.551
G1 X1031.137 Y63.102
G1 X1030.817 Y63.527
G1 X1030.474 Y63.930
G1 X1030.110 Y64.313
G1 X1029.729 Y64.679
G1 X1028.929 Y65.375
G1 X1027.056 Y66.873
G1 X1026.252 Y67.565
M3 S0
G4 P0.15
G0 X1023.152 Y62.220
M3 S90
G4 P0.15
G1 X1024.155 Y61.810
G1 X1026.456 Y60.947
G1 X1027.201 Y60.628
G1 X1027.916 Y60.271
G1 X1028.593 Y59.860
G1 X1029.342 Y59.297
G1 X1030.117 Y58.620
G1 X1030.851 Y57.881
G1 X1031.537 Y57.091
G1 X1031.964 Y56.541
G1 X1032.364 Y55.977
G1 X1032.906 Y55.111
G1 X1033.366 Y54.240
G1 X1033.772 Y53.317
G1 X1034.013 Y52.681
G1 X1034.230 Y52.035
G1 X1034.509 Y51.056
G1 X1034.664 Y50.405
G1 X1034.793 Y49.761
G1 X1034.897 Y49.128
G1 X1034.986 Y48.387
G1 X1035.018 Y48.014
G1 X1035.055 Y47.270
G1 X1035.060 Y46.897
G1 X1035.044 Y46.156
G1 X1034.994 Y45.420
G1 X1034.955 Y45.056
G1 X1034.852 Y44.335
G1 X1034.788 Y43.979
G1 X1034.652 Y43.353
G1 X1034.432 Y42.528
G1 X1034.259 Y41.978
G1 X1034.065 Y41.434
G1 X1033.850 Y40.897
G1 X1033.614 Y40.373
G1 X1033.356 Y39.865
G1 X1033.076 Y39.377
G1 X1032.615 Y38.690
G1 X1032.179 Y38.136
G1 X1031.864 Y37.772
G1 X1031.357 Y37.242
G1 X1031.001 Y36.906
G1 X1030.631 Y36.586
G1 X1030.251 Y36.287
G1 X1029.861 Y36.012
G1 X1029.465 Y35.764
G1 X1029.063 Y35.547
G1 X1028.658 Y35.364
G1 X1028.273 Y35.227
G1 X1027.866 Y35.116
G1 X1027.442 Y35.030
G1 X1027.008 Y34.967
G1 X1026.567 Y34.925
G1 X1026.124 Y34.902
G1 X1025.258 Y34.904
G1 X1024.843 Y34.925
G1 X1024.260 Y34.978
G1 X1023.424 Y35.105
G1 X1022.854 Y35.249
G1 X1022.452 Y35.397
G1 X1022.183 Y35.520
G1 X1021.618 Y35.840
G1 X1021.151 Y36.153
G1 X1020.818 Y36.398
G1 X1020.291 Y36.819
G1 X1019.927 Y37.130
G1 X1019.371 Y37.638
G1 X1019.000 Y38.000
G1 X1018.451 Y38.572
G1 X1018.095 Y38.969
G1 X1017.426 Y39.791
G1 X1017.119 Y40.211
G1 X1016.837 Y40.633
G1 X1016.540 Y41.126
G1 X1016.226 Y41.711
G1 X1015.795 Y42.638
G1 X1015.410 Y43.612
G1 X1015.180 Y44.281
G1 X1014.970 Y44.961
G1 X1014.781 Y45.649
G1 X1014.613 Y46.342
G1 X1014.466 Y47.034
G1 X1014.339 Y47.723
G1 X1014.233 Y48.405
G1 X1014.158 Y48.995
G1 X1014.053 Y50.222
G1 X1014.023 Y50.851
G1 X1014.007 Y51.801
G1 X1014.039 Y53.059
G1 X1014.132 Y54.279
G1 X1014.244 Y55.147
G1 X1014.338 Y55.697
G1 X1014.448 Y56.218
G1 X1014.639 Y56.911
G1 X1014.879 Y57.533
G1 X1015.159 Y58.114
G1 X1015.467 Y58.665
G1 X1016.329 Y60.094
G1 X1016.632 Y60.651
M3 S0
G4 P0.15
G0 X1017.278 Y67.232
M3 S90
G4 P0.15
G1 X1018.010 Y66.719
G1 X1019.705 Y65.630
G1 X1020.250 Y65.241
G1 X1020.600 Y64.963
G1 X1021.098 Y64.509
G1 X1021.407 Y64.176
G1 X1021.724 Y63.777
G1 X1022.053 Y63.309
G1 X1022.516 Y62.552
G1 X1022.941 Y61.738
G1 X1023.330 Y60.879
G1 X1023.682 Y59.987
G1 X1023.996 Y59.074
G1 X1024.357 Y57.843
G1 X1024.611 Y56.788
G1 X1024.831 Y55.621
G1 X1024.948 Y54.820
G1 X1025.079 Y53.595
G1 X1025.156 Y52.358
G1 X1025.175 Y51.536
G1 X1025.157 Y50.318
G1 X1025.113 Y49.523
G1 X1025.035 Y48.696
G1 X1024.981 Y48.260
G1 X1024.845 Y47.388
G1 X1024.675 Y46.521
G1 X1024.360 Y45.233
G1 X1024.114 Y44.385
G1 X1023.695 Y43.135
G1 X1023.223 Y41.917
G1 X1022.862 Y41.081
G1 X1022.445 Y40.210
G1 X1021.994 Y39.351
G1 X1021.511 Y38.507
G1 X1020.998 Y37.681
G1 X1020.458 Y36.875
G1 X1019.895 Y36.092
G1 X1019.311 Y35.335
G1 X1018.692 Y34.589
G1 X1018.028 Y33.847
G1 X1017.336 Y33.128
G1 X1016.616 Y32.435
G1 X1015.873 Y31.768
G1 X1015.108 Y31.131
G1 X1014.324 Y30.525
G1 X1013.524 Y29.953
G1 X1012.758 Y29.449
G1 X1011.972 Y28.975
G1 X1011.167 Y28.529
G1 X1010.344 Y28.109
G1 X1009.083 Y27.523
G1 X1008.225 Y27.159
G1 X1006.920 Y26.649
G1 X1005.863 Y26.273
G1 X1004.783 Y25.926
G1 X1003.683 Y25.608
G1 X1002.567 Y25.322
G1 X1001.440 Y25.070
G1 X1000.303 Y24.852
G1 X999.163 Y24.672
G1 X998.122 Y24.541
G1 X997.063 Y24.439
G1 X995.991 Y24.365
G1 X994.914 Y24.319
G1 X993.838 Y24.300
G1 X992.770 Y24.309
G1 X991.717 Y24.345
G1 X990.686 Y24.408
G1 X989.673 Y24.496
G1 X988.668 Y24.608
G1 X987.673 Y24.746
G1 X986.690 Y24.913
G1 X985.718 Y25.110
G1 X984.761 Y25.338
G1 X983.818 Y25.600
G1 X983.029 Y25.849
G1 X982.053 Y26.187
G1 X981.081 Y26.557
G1 X980.123 Y26.962
G1 X979.192 Y27.403
G1 X978.592 Y27.718
G1 X978.014 Y28.050
G1 X977.459 Y28.400
G1 X976.933 Y28.768
G1 X976.367 Y29.209
G1 X976.005 Y29.522
M3 S0
G4 P0.15
G0 X988.508 Y48.091
M3 S90
G4 P0.15
G1 X988.493 Y48.353
G1 X988.433 Y48.997
G1 X988.351 Y49.643
G1 X988.184 Y50.608
G1 X988.044 Y51.241
G1 X987.880 Y51.861
G1 X987.692 Y52.463
G1 X987.481 Y53.043
G1 X987.265 Y53.553
G1 X987.039 Y54.016
G1 X986.653 Y54.709
G1 X986.221 Y55.388
G1 X985.758 Y56.043
G1 X985.275 Y56.662
G1 X984.787 Y57.233
G1 X984.465 Y57.582
G1 X983.998 Y58.049
G1 X983.711 Y58.307
G1 X983.437 Y58.519
G1 X983.163 Y58.702
G1 X983.056 Y58.764
M3 S0
G4 P0.15
G0 X984.055 Y60.678
M3 S90
G4 P0.15
G1 X984.805 Y60.127
G1 X985.788 Y59.459
G1 X986.450 Y59.041
G1 X987.112 Y58.646
G1 X988.226 Y58.037
G1 X989.433 Y57.462
G1 X990.672 Y56.950
G1 X991.933 Y56.499
G1 X993.209 Y56.107
G1 X994.063 Y55.877
G1 X994.917 Y55.672
G1 X996.290 Y55.392
G1 X997.730 Y55.168
G1 X999.184 Y55.012
G1 X1000.641 Y54.930
G1 X1001.608 Y54.918
G1 X1002.090 Y54.925
G1 X1003.045 Y54.966
G1 X1003.518 Y55.000
G1 X1004.451 Y55.096
G1 X1004.918 Y55.157
G1 X1005.851 Y55.307
G1 X1006.781 Y55.491
G1 X1008.163 Y55.826
G1 X1009.522 Y56.229
G1 X1010.846 Y56.693
G1 X1011.729 Y57.045
G1 X1012.179 Y57.239
G1 X1013.073 Y57.654
G1 X1014.391 Y58.339
G1 X1015.669 Y59.090
G1 X1016.895 Y59.898
G1 X1018.055 Y60.751
G1 X1018.808 Y61.363
G1 X1019.176 Y61.679
G1 X1019.891 Y62.332
G1 X1020.580 Y63.010
G1 X1021.563 Y64.070
G1 X1022.487 Y65.176
G1 X1023.352 Y66.327
G1 X1023.900 Y67.130
G1 X1024.675 Y68.382
G1 X1025.157 Y69.240
G1 X1025.823 Y70.551
G1 X1026.225 Y71.434
G1 X1026.745 Y72.719
G1 X1027.175 Y73.930
G1 X1027.546 Y75.156
G1 X1027.854 Y76.399
G1 X1028.091 Y77.663
G1 X1028.207 Y78.519
G1 X1028.311 Y79.738
G1 X1028.356 Y80.947
G1 X1028.345 Y82.180
G1 X1028.274 Y83.423
G1 X1028.141 Y84.661
G1 X1027.944 Y85.881
G1 X1027.774 Y86.678
G1 X1027.458 Y87.883
G1 X1027.072 Y89.092
G1 X1026.620 Y90.290
G1 X1026.106 Y91.463
G1 X1025.532 Y92.598
G1 X1025.118 Y93.327
G1 X1024.680 Y94.029
G1 X1024.441 Y94.385
G1 X1023.938 Y95.087
G1 X1023.123 Y96.110
G1 X1022.245 Y97.087
G1 X1021.311 Y98.011
G1 X1020.662 Y98.593
G1 X1019.994 Y99.144
G1 X1019.653 Y99.408
G1 X1018.636 Y100.132
G1 X1017.582 Y100.797
G1 X1016.482 Y101.407
G1 X1015.342 Y101.957
G1 X1014.564 Y102.286
G1 X1013.774 Y102.583
G1 X1013.375 Y102.719
G1 X1012.570 Y102.963
G1 X1011.776 Y103.166
G1 X1010.579 Y103.403
G1 X1009.760 Y103.523
G1 X1008.507 Y103.648
G1 X1007.236 Y103.710
G1 X1005.960 Y103.712
G1 X1004.689 Y103.656
G1 X1003.436 Y103.545
G1 X1002.540 Y103.428
G1 X1001.180 Y103.187
G1 X1000.269 Y102.986
G1 X998.908 Y102.629
G1 X997.564 Y102.213
G1 X996.253 Y101.744
G1 X995.403 Y101.407
G1 X994.245 Y100.899
G1 X993.593 Y100.570
G1 X992.644 Y100.032
G1 X992.028 Y99.648
G1 X991.421 Y99.249
G1 X988.741 Y97.381
G1 X987.533 Y96.577
M3 S0
G4 P0.15
G0 X987.461 Y97.795
M3 S90
G4 P0.15
G1 X986.868 Y97.771
G1 X985.673 Y97.783
G1 X985.230 Y97.756
G1 X984.938 Y97.716
G1 X984.649 Y97.651
G1 X984.366 Y97.557
G1 X984.063 Y97.417
G1 X983.740 Y97.232
G1 X983.420 Y97.013
G1 X983.103 Y96.766
G1 X982.635 Y96.346
G1 X982.328 Y96.039
G1 X981.877 Y95.544
G1 X981.152 Y94.657
G1 X980.734 Y94.104
G1 X980.367 Y93.586
G1 X980.005 Y93.033
G1 X979.650 Y92.449
G1 X979.303 Y91.839
G1 X978.966 Y91.208
G1 X978.642 Y90.560
G1 X978.182 Y89.565
G1 X977.897 Y88.894
G1 X977.631 Y88.221
G1 X977.385 Y87.552
G1 X977.080 Y86.638
G1 X976.802 Y85.704
G1 X976.551 Y84.752
G1 X976.386 Y83.997
M3 S0
G4 P0.15
G0 X978.178 Y83.163
M3 S90
G4 P0.15
G1 X978.357 Y83.782
G1 X978.532 Y84.288
G1 X978.728 Y84.780
G1 X978.943 Y85.255
G1 X979.303 Y85.924
G1 X979.701 Y86.528
G1 X980.070 Y86.963
G1 X980.486 Y87.348
G1 X980.936 Y87.697
G1 X981.408 Y88.021
G1 X982.531 Y88.755
G1 X982.992 Y89.091
M3 S0
G4 P0.15
G0 X983.019 Y89.106
M3 S90
G4 P0.15
G1 X983.560 Y89.282
G1 X984.814 Y89.750
G1 X985.355 Y89.929
G1 X985.720 Y90.027
G1 X986.089 Y90.102
G1 X986.653 Y90.157
G1 X987.124 Y90.156
G1 X987.611 Y90.126
G1 X988.109 Y90.068
G1 X988.612 Y89.982
G1 X989.115 Y89.870
G1 X989.611 Y89.730
G1 X990.334 Y89.472
G1 X990.792 Y89.268
G1 X991.226 Y89.038
G1 X991.655 Y88.776
G1 X992.080 Y88.483
G1 X992.497 Y88.162
G1 X992.901 Y87.816
G1 X993.288 Y87.449
G1 X993.654 Y87.064
G1 X993.995 Y86.665
G1 X994.305 Y86.254
G1 X994.707 Y85.622
G1 X995.044 Y84.948
G1 X995.237 Y84.474
G1 X995.406 Y83.984
G1 X995.550 Y83.482
G1 X995.669 Y82.971
G1 X995.765 Y82.454
G1 X995.838 Y81.935
G1 X995.888 Y81.417
G1 X995.913 Y80.930
G1 X995.912 Y80.455
G1 X995.889 Y79.963
G1 X995.845 Y79.461
G1 X995.743 Y78.698
G1 X995.655 Y78.192
G1 X995.497 Y77.451
G1 X995.377 Y76.978
G1 X995.179 Y76.312
G1 X994.967 Y75.717
G1 X994.734 Y75.173
G1 X994.484 Y74.690
G1 X994.301 Y74.391
G1 X994.101 Y74.104
G1 X993.879 Y73.824
G1 X993.633 Y73.543
G1 X993.224 Y73.126
G1 X992.782 Y72.716
G1 X992.457 Y72.436
G1 X991.930 Y72.015
G1 X991.558 Y71.740
G1 X990.976 Y71.347
G1 X990.577 Y71.104
G1 X990.172 Y70.880
G1 X989.766 Y70.681
G1 X989.361 Y70.510
G1 X988.960 Y70.371
G1 X988.323 Y70.216
G1 X987.874 Y70.144
G1 X987.412 Y70.094
G1 X986.942 Y70.066
G1 X986.471 Y70.058
G1 X985.869 Y70.080
M3 S0
G4 P0.15
G0 X995.035 Y66.581
M3 S90
G4 P0.15
G1 X995.683 Y65.773
G1 X997.018 Y63.958
G1 X997.457 Y63.380
G1 X997.887 Y62.856
G1 X998.301 Y62.407
G1 X998.695 Y62.059
G1 X998.883 Y61.929
G1 X999.064 Y61.834
G1 X999.368 Y61.740
G1 X999.573 Y61.713
G1 X999.770 Y61.717
G1 X999.962 Y61.752
G1 X1000.154 Y61.817
G1 X1000.347 Y61.913
G1 X1000.649 Y62.111
G1 X1000.819 Y62.253
G1 X1000.991 Y62.432
G1 X1001.165 Y62.643
G1 X1001.342 Y62.886
G1 X1001.612 Y63.301
G1 X1001.977 Y63.936
G1 X1002.349 Y64.646
G1 X1003.952 Y67.982
G1 X1004.603 Y69.242
M3 S0
G4 P0.15
G0 X972.521 Y75.520
M3 S90
G4 P0.15
G1 X972.148 Y75.444
G1 X971.511 Y75.342
G1 X971.139 Y75.263
G1 X970.787 Y75.145
G1 X970.570 Y75.035
G1 X970.441 Y74.953
G1 X970.082 Y74.666
G1 X969.861 Y74.442
G1 X969.651 Y74.194
G1 X969.251 Y73.622
G1 X968.896 Y73.017
G1 X968.463 Y72.137
G1 X968.141 Y71.357
G1 X967.866 Y70.551
G1 X967.754 Y70.152
G1 X967.662 Y69.760
G1 X967.595 Y69.383
G1 X967.537 Y68.908
G1 X967.495 Y68.187
G1 X967.498 Y67.705
G1 X967.529 Y67.227
G1 X967.628 Y66.523
G1 X967.732 Y66.068
G1 X967.932 Y65.460
G1 X968.166 Y64.949
G1 X968.353 Y64.606
G1 X968.561 Y64.268
G1 X969.018 Y63.617
G1 X969.500 Y63.030
G1 X969.740 Y62.771
G1 X970.084 Y62.435
G1 X970.328 Y62.226
G1 X970.566 Y62.048
G1 X970.927 Y61.828
G1 X971.182 Y61.707
G1 X971.456 Y61.601
G1 X972.074 Y61.423
G1 X972.603 Y61.316
G1 X973.377 Y61.217
G1 X973.980 Y61.186
G1 X974.576 Y61.201
G1 X975.142 Y61.270
G1 X975.670 Y61.402
G1 X976.027 Y61.528
G1 X976.384 Y61.679
G1 X976.910 Y61.946
G1 X977.247 Y62.143
G1 X977.567 Y62.350
G1 X977.864 Y62.563
G1 X978.134 Y62.777
G1 X978.372 Y62.988
G1 X978.591 Y63.211
G1 X978.860 Y63.549
G1 X979.010 Y63.785
G1 X979.143 Y64.037
G1 X979.266 Y64.312
G1 X979.439 Y64.761
G1 X979.596 Y65.248
G1 X979.694 Y65.606
G1 X979.827 Y66.178
G1 X979.902 Y66.574
G1 X980.010 Y67.378
G1 X980.038 Y67.774
G1 X980.045 Y68.159
G1 X980.006 Y68.786
G1 X979.972 Y69.044
G1 X979.875 Y69.561
G1 X979.814 Y69.819
G1 X979.665 Y70.328
G1 X979.381 Y71.069
G1 X979.154 Y71.542
G1 X979.029 Y71.770
G1 X978.669 Y72.343
G1 X978.279 Y72.864
G1 X977.993 Y73.202
G1 X977.688 Y73.527
G1 X977.201 Y73.981
G1 X976.688 Y74.381
G1 X976.157 Y74.713
G1 X975.654 Y74.944
G1 X975.292 Y75.071
G1 X974.917 Y75.179
G1 X974.146 Y75.340
G1 X973.206 Y75.458
G1 X972.530 Y75.503
G1 X972.050 Y75.496
G1 X971.605 Y75.443
G1 X970.464 Y75.244
M3 S0
G4 P0.15
G0 X954.232 Y75.280
M3 S90
G4 P0.15
G1 X954.710 Y75.285
G1 X955.666 Y75.340
G1 X956.144 Y75.346
G1 X956.619 Y75.308
G1 X956.933 Y75.249
G1 X957.454 Y75.082
G1 X957.828 Y74.926
G1 X958.205 Y74.742
G1 X958.581 Y74.533
G1 X958.950 Y74.302
G1 X959.480 Y73.920
G1 X959.965 Y73.506
G1 X960.383 Y73.075
G1 X960.749 Y72.603
G1 X960.977 Y72.260
G1 X961.189 Y71.902
G1 X961.562 Y71.165
G1 X961.858 Y70.442
G1 X962.066 Y69.777
G1 X962.140 Y69.467
G1 X962.193 Y69.169
G1 X962.224 Y68.876
G1 X962.234 Y68.581
G1 X962.222 Y68.276
G1 X962.189 Y67.954
G1 X962.139 Y67.641
G1 X962.072 Y67.335
G1 X961.879 Y66.667
G1 X961.554 Y65.782
G1 X961.170 Y64.919
G1 X960.765 Y64.162
G1 X960.510 Y63.766
G1 X960.318 Y63.505
G1 X960.024 Y63.161
G1 X959.817 Y62.955
G1 X959.594 Y62.762
G1 X959.084 Y62.391
G1 X958.502 Y62.036
G1 X957.836 Y61.692
G1 X957.482 Y61.535
G1 X957.119 Y61.394
G1 X956.568 Y61.221
G1 X956.022 Y61.106
G1 X955.491 Y61.062
G1 X954.932 Y61.076
G1 X954.356 Y61.139
G1 X953.596 Y61.287
G1 X953.058 Y61.434
G1 X952.915 Y61.486
M3 S0
G4 P0.15
G0 X961.154 Y59.060
M3 S90
G4 P0.15
G1 X961.502 Y58.285
G1 X962.315 Y56.291
G1 X962.548 Y55.787
G1 X962.781 Y55.360
G1 X963.014 Y55.035
G1 X963.190 Y54.873
G1 X963.327 Y54.798
G1 X963.485 Y54.750
G1 X963.720 Y54.745
G1 X963.959 Y54.814
G1 X964.122 Y54.898
G1 X964.272 Y55.000
G1 X964.408 Y55.125
G1 X964.546 Y55.284
G1 X964.831 Y55.690
G1 X965.051 Y56.060
G1 X965.350 Y56.620
G1 X966.498 Y58.998
G1 X966.949 Y59.867
M3 S0
G4 P0.15
G0 X972.890 Y52.803
M3 S90
G4 P0.15
G1 X972.702 Y51.911
G1 X972.141 Y49.546
G1 X971.909 Y48.353
G1 X971.824 Y47.750
G1 X971.766 Y47.141
G1 X971.732 Y46.104
G1 X971.738 Y45.357
G1 X971.793 Y44.220
G1 X971.903 Y43.077
G1 X972.069 Y41.947
G1 X972.212 Y41.209
G1 X972.380 Y40.490
G1 X972.612 Y39.674
G1 X972.854 Y38.962
G1 X973.229 Y38.008
G1 X973.540 Y37.305
G1 X973.977 Y36.409
G1 X974.424 Y35.587
G1 X974.861 Y34.870
G1 X975.268 Y34.285
G1 X975.645 Y33.816
G1 X976.032 Y33.427
G1 X976.357 Y33.163
G1 X976.601 Y32.991
G1 X977.017 Y32.730
G1 X977.490 Y32.467
G1 X977.831 Y32.296
G1 X978.557 Y31.981
G1 X978.932 Y31.845
G1 X979.310 Y31.729
G1 X979.685 Y31.637
G1 X980.054 Y31.572
G1 X980.413 Y31.539
G1 X980.614 Y31.534
G1 X981.233 Y31.569
G1 X981.860 Y31.673
G1 X982.277 Y31.776
G1 X982.688 Y31.904
G1 X983.091 Y32.055
G1 X983.480 Y32.226
G1 X983.852 Y32.416
G1 X984.221 Y32.634
G1 X984.776 Y33.037
G1 X985.305 Y33.505
G1 X985.639 Y33.847
G1 X985.958 Y34.207
G1 X986.259 Y34.581
G1 X986.541 Y34.965
G1 X986.803 Y35.353
G1 X987.083 Y35.822
G1 X987.454 Y36.570
G1 X987.672 Y37.092
G1 X987.866 Y37.628
G1 X988.116 Y38.449
G1 X988.255 Y39.000
G1 X988.377 Y39.562
G1 X988.482 Y40.145
G1 X988.567 Y40.739
G1 X988.649 Y41.644
G1 X988.668 Y42.556
G1 X988.640 Y43.163
G1 X988.613 Y43.465
G1 X988.479 Y44.365
G1 X988.348 Y44.974
G1 X988.186 Y45.587
G1 X987.887 Y46.501
G1 X987.523 Y47.392
G1 X987.098 Y48.243
G1 X986.642 Y48.998
G1 X986.311 Y49.479
G1 X985.954 Y49.952
G1 X985.376 Y50.637
G1 X984.758 Y51.282
G1 X984.110 Y51.871
G1 X983.444 Y52.391
G1 X982.880 Y52.747
G1 X982.487 Y52.951
G1 X981.876 Y53.221
G1 X981.249 Y53.459
G1 X979.768 Y53.982
G1 X979.146 Y54.229
M3 S0
G4 P0.15
G0 X976.991 Y55.714
M3 S90
G4 P0.15
G1 X977.478 Y55.429
G1 X978.986 Y54.632
G1 X979.308 Y54.440
G1 X979.618 Y54.232
G1 X979.913 Y54.004
G1 X980.188 Y53.753
G1 X980.468 Y53.446
G1 X980.757 Y53.079
G1 X981.029 Y52.685
G1 X981.404 Y52.049
G1 X981.738 Y51.370
G1 X982.030 Y50.659
G1 X982.277 Y49.926
G1 X982.481 Y49.171
G1 X982.591 Y48.633
G1 X982.715 Y47.787
G1 X982.792 Y46.908
G1 X982.825 Y46.011
G1 X982.817 Y45.112
G1 X982.771 Y44.224
G1 X982.692 Y43.365
G1 X982.578 Y42.545
G1 X982.426 Y41.729
G1 X982.237 Y40.918
G1 X982.012 Y40.117
G1 X981.753 Y39.327
G1 X981.460 Y38.554
G1 X981.135 Y37.799
G1 X980.798 Y37.104
G1 X980.426 Y36.418
G1 X980.024 Y35.743
G1 X979.368 Y34.758
G1 X978.899 Y34.123
G1 X978.409 Y33.508
G1 X977.900 Y32.916
G1 X977.324 Y32.297
G1 X977.024 Y31.996
G1 X976.404 Y31.411
G1 X975.756 Y30.847
G1 X975.085 Y30.306
G1 X974.391 Y29.788
G1 X973.677 Y29.292
G1 X972.972 Y28.837
G1 X972.270 Y28.420
G1 X971.544 Y28.020
G1 X970.798 Y27.640
G1 X970.038 Y27.279
G1 X969.268 Y26.939
G1 X968.492 Y26.619
G1 X967.716 Y26.321
G1 X966.857 Y26.018
G1 X965.901 Y25.715
G1 X964.446 Y25.319
G1 X963.468 Y25.093
G1 X962.492 Y24.897
G1 X961.522 Y24.728
G1 X960.614 Y24.595
G1 X959.330 Y24.445
G1 X958.474 Y24.372
G1 X957.623 Y24.324
G1 X956.779 Y24.301
G1 X955.947 Y24.307
G1 X955.129 Y24.342
G1 X954.137 Y24.421
G1 X953.479 Y24.494
G1 X952.827 Y24.584
G1 X952.184 Y24.695
G1 X951.554 Y24.826
G1 X950.941 Y24.980
G1 X950.060 Y25.257
G1 X949.127 Y25.630
G1 X948.532 Y25.914
G1 X947.956 Y26.225
G1 X947.127 Y26.747
G1 X946.595 Y27.132
G1 X946.086 Y27.540
G1 X945.597 Y27.976
G1 X945.121 Y28.442
G1 X944.687 Y28.909
M3 S0
G4 P0.15
G0 X945.839 Y29.944
M3 S90
G4 P0.15
G1 X946.499 Y30.051
G1 X947.093 Y30.185
G1 X947.773 Y30.385
M3 S0
G4 P0.15
G0 X944.446 Y50.490
M3 S90
G4 P0.15
G1 X944.173 Y49.866
G1 X943.304 Y48.031
G1 X943.048 Y47.395
G1 X942.899 Y46.955
G1 X942.774 Y46.498
G1 X942.615 Y45.685
G1 X942.492 Y44.768
G1 X942.414 Y43.807
G1 X942.384 Y42.821
G1 X942.403 Y41.829
G1 X942.472 Y40.848
G1 X942.594 Y39.899
G1 X942.817 Y38.715
G1 X943.051 Y37.739
G1 X943.334 Y36.772
G1 X943.666 Y35.842
G1 X943.946 Y35.188
G1 X944.253 Y34.586
G1 X944.586 Y34.048
G1 X944.994 Y33.527
G1 X945.474 Y33.036
G1 X945.995 Y32.604
G1 X946.545 Y32.231
G1 X947.109 Y31.921
G1 X947.674 Y31.674
G1 X948.062 Y31.540
G1 X948.268 Y31.484
G1 X948.686 Y31.398
G1 X949.326 Y31.330
G1 X949.969 Y31.331
G1 X950.603 Y31.395
G1 X951.224 Y31.520
G1 X951.856 Y31.723
G1 X952.483 Y31.998
G1 X952.891 Y32.215
G1 X953.288 Y32.455
G1 X953.670 Y32.714
G1 X954.033 Y32.989
G1 X954.612 Y33.501
G1 X955.159 Y34.083
G1 X955.501 Y34.500
G1 X955.821 Y34.936
G1 X956.258 Y35.612
G1 X956.662 Y36.361
G1 X957.020 Y37.186
G1 X957.315 Y38.046
G1 X957.542 Y38.926
G1 X957.691 Y39.758
G1 X957.754 Y40.253
G1 X957.799 Y40.754
G1 X957.827 Y41.515
G1 X957.816 Y42.025
G1 X957.778 Y42.534
G1 X957.665 Y43.293
G1 X957.474 Y44.062
G1 X957.303 Y44.590
G1 X957.100 Y45.121
G1 X956.869 Y45.650
G1 X956.611 Y46.172
G1 X956.182 Y46.929
G1 X955.708 Y47.639
G1 X955.189 Y48.300
G1 X954.809 Y48.728
G1 X954.404 Y49.143
G1 X953.757 Y49.733
G1 X953.073 Y50.270
G1 X952.603 Y50.592
G1 X951.883 Y51.012
G1 X951.297 Y51.272
G1 X950.891 Y51.410
G1 X950.264 Y51.578
G1 X949.621 Y51.711
G1 X948.107 Y51.988
G1 X947.469 Y52.131
M3 S0
G4 P0.15
G0 X949.838 Y54.789
M3 S90
G4 P0.15
G1 X950.206 Y54.455
G1 X950.719 Y54.037
G1 X951.539 Y53.448
G1 X952.126 Y53.076
G1 X952.997 Y52.581
G1 X953.795 Y52.185
G1 X954.654 Y51.807
G1 X955.558 Y51.451
G1 X956.492 Y51.121
G1 X957.439 Y50.821
G1 X958.696 Y50.475
G1 X959.913 Y50.201
G1 X960.795 Y50.044
G1 X961.680 Y49.922
G1 X962.565 Y49.834
G1 X963.446 Y49.779
G1 X964.320 Y49.757
G1 X965.183 Y49.767
G1 X966.451 Y49.840
G1 X967.344 Y49.936
G1 X968.227 Y50.069
G1 X969.097 Y50.240
G1 X969.954 Y50.447
G1 X970.796 Y50.690
G1 X971.620 Y50.968
G1 X972.368 Y51.258
G1 X973.384 Y51.718
G1 X974.047 Y52.060
G1 X975.019 Y52.618
G1 X975.648 Y53.013
G1 X976.559 Y53.635
G1 X977.455 Y54.303
G1 X978.043 Y54.778
G1 X978.895 Y55.526
G1 X979.436 Y56.047
G1 X980.200 Y56.857
G1 X980.671 Y57.416
G1 X981.261 Y58.187
G1 X981.628 Y58.711
G1 X982.138 Y59.522
G1 X982.453 Y60.086
G1 X982.889 Y60.976
G1 X983.155 Y61.606
G1 X983.454 Y62.421
G1 X983.817 Y63.600
G1 X984.057 Y64.528
G1 X984.325 Y65.788
G1 X984.482 Y66.725
G1 X984.596 Y67.633
G1 X984.669 Y68.579
G1 X984.696 Y69.654
G1 X984.660 Y70.705
G1 X984.598 Y71.395
G1 X984.444 Y72.419
G1 X984.299 Y73.097
G1 X984.043 Y74.022
G1 X983.740 Y74.912
G1 X983.380 Y75.799
G1 X983.110 Y76.380
G1 X982.663 Y77.224
G1 X982.337 Y77.761
G1 X981.809 Y78.519
G1 X981.386 Y79.043
G1 X980.930 Y79.547
G1 X980.445 Y80.031
G1 X979.934 Y80.491
G1 X979.125 Y81.134
G1 X978.563 Y81.529
G1 X977.692 Y82.064
G1 X977.071 Y82.395
G1 X976.427 Y82.697
G1 X975.761 Y82.970
G1 X975.076 Y83.214
G1 X974.374 Y83.428
G1 X973.294 Y83.692
G1 X972.559 Y83.829
G1 X971.541 Y83.963
G1 X970.872 Y84.015
G1 X969.837 Y84.050
G1 X968.779 Y84.035
G1 X967.714 Y83.974
G1 X966.659 Y83.871
G1 X965.632 Y83.729
G1 X964.970 Y83.614
G1 X964.329 Y83.475
G1 X963.701 Y83.306
G1 X963.082 Y83.111
G1 X962.167 Y82.783
G1 X959.758 Y81.829
G1 X958.846 Y81.493
M3 S0
G4 P0.15
G0 X956.537 Y80.801
M3 S90
G4 P0.15
G1 X956.022 Y80.785
G1 X954.269 Y80.811
G1 X953.760 Y80.778
G1 X953.432 Y80.731
G1 X952.962 Y80.611
G1 X952.636 Y80.477
G1 X952.134 Y80.198
G1 X951.664 Y79.854
G1 X951.451 Y79.669
M3 S0
G4 P0.15
G0 X941.213 Y76.043
M3 S90
G4 P0.15
G1 X940.851 Y75.905
G1 X940.239 Y75.707
G1 X939.876 Y75.572
G1 X939.521 Y75.399
G1 X939.179 Y75.166
G1 X938.800 Y74.824
G1 X938.546 Y74.558
G1 X938.295 Y74.266
G1 X938.049 Y73.952
G1 X937.811 Y73.620
G1 X937.373 Y72.916
G1 X937.178 Y72.553
G1 X937.003 Y72.187
G1 X936.778 Y71.631
G1 X936.515 Y70.822
G1 X936.306 Y69.962
G1 X936.225 Y69.525
G1 X936.163 Y69.090
G1 X936.109 Y68.449
G1 X936.107 Y67.837
G1 X936.163 Y67.265
G1 X936.288 Y66.696
G1 X936.472 Y66.132
G1 X936.701 Y65.589
G1 X936.870 Y65.246
G1 X937.049 Y64.924
G1 X937.325 Y64.489
G1 X937.507 Y64.239
G1 X937.690 Y64.016
G1 X937.969 Y63.737
G1 X938.165 Y63.579
G1 X938.378 Y63.438
G1 X938.613 Y63.307
G1 X939.014 Y63.123
G1 X939.645 Y62.895
G1 X940.373 Y62.698
G1 X940.758 Y62.619
G1 X941.148 Y62.558
G1 X941.729 Y62.505
G1 X942.287 Y62.510
G1 X942.824 Y62.584
G1 X943.382 Y62.730
G1 X943.945 Y62.932
G1 X944.315 Y63.092
G1 X944.674 Y63.266
G1 X945.338 Y63.639
G1 X945.896 Y64.018
G1 X946.270 Y64.328
G1 X946.482 Y64.540
G1 X946.671 Y64.762
G1 X946.927 Y65.130
G1 X947.242 Y65.699
G1 X947.523 Y66.350
G1 X947.719 Y66.902
G1 X947.837 Y67.287
G1 X947.991 Y67.878
G1 X948.074 Y68.270
G1 X948.140 Y68.655
G1 X948.185 Y69.025
G1 X948.212 Y69.427
G1 X948.219 Y69.873
G1 X948.183 Y70.536
G1 X948.124 Y70.971
G1 X948.036 Y71.398
G1 X947.916 Y71.815
G1 X947.843 Y72.019
G1 X947.604 Y72.556
G1 X947.421 Y72.896
G1 X947.214 Y73.233
G1 X946.986 Y73.565
G1 X946.737 Y73.885
G1 X946.332 Y74.334
G1 X945.893 Y74.730
G1 X945.426 Y75.058
G1 X944.907 Y75.331
G1 X944.339 Y75.560
G1 X943.740 Y75.742
G1 X943.130 Y75.878
G1 X942.726 Y75.943
G1 X942.332 Y75.987
G1 X941.774 Y76.010
G1 X941.242 Y75.962
G1 X940.718 Y75.854
G1 X939.336 Y75.447
G1 X938.815 Y75.313
M3 S0
G4 P0.15
G0 X928.793 Y81.858
M3 S90
G4 P0.15
G1 X927.996 Y81.908
G1 X926.368 Y82.094
G1 X925.763 Y82.149
G1 X925.170 Y82.174
G1 X924.785 Y82.167
G1 X924.226 Y82.110
G1 X923.868 Y82.035
G1 X923.495 Y81.916
G1 X923.299 Y81.839
G1 X922.916 Y81.661
G1 X922.363 Y81.338
G1 X922.008 Y81.091
G1 X921.662 Y80.821
G1 X920.993 Y80.229
G1 X920.508 Y79.751
G1 X920.032 Y79.254
G1 X919.401 Y78.537
G1 X918.787 Y77.749
G1 X918.199 Y76.902
G1 X917.648 Y76.011
G1 X917.142 Y75.089
G1 X916.692 Y74.150
G1 X916.288 Y73.170
G1 X915.924 Y72.137
G1 X915.706 Y71.428
G1 X915.510 Y70.711
G1 X915.260 Y69.632
G1 X915.070 Y68.566
G1 X914.945 Y67.536
G1 X914.878 Y66.460
G1 X914.875 Y65.396
G1 X914.941 Y64.346
G1 X915.025 Y63.656
G1 X915.142 Y62.974
G1 X915.214 Y62.637
G1 X915.294 Y62.303
G1 X915.472 Y61.674
G1 X915.776 Y60.785
G1 X916.139 Y59.904
G1 X916.563 Y59.043
G1 X916.880 Y58.485
G1 X917.409 Y57.678
G1 X917.797 Y57.165
G1 X918.184 Y56.709
G1 X918.781 Y56.097
G1 X919.214 Y55.700
G1 X919.908 Y55.126
G1 X920.641 Y54.579
G1 X921.400 Y54.065
G1 X922.171 Y53.588
G1 X923.194 Y53.017
G1 X924.075 Y52.579
G1 X925.022 Y52.168
G1 X925.983 Y51.817
G1 X926.637 Y51.616
G1 X927.649 Y51.363
G1 X928.349 Y51.226
G1 X929.377 Y51.077
G1 X930.333 Y50.990
G1 X931.339 Y50.942
G1 X932.380 Y50.934
G1 X933.437 Y50.963
G1 X934.495 Y51.030
G1 X935.537 Y51.133
G1 X936.544 Y51.272
G1 X937.501 Y51.446
G1 X938.311 Y51.632
G1 X939.106 Y51.852
G1 X939.886 Y52.102
G1 X940.650 Y52.380
G1 X941.764 Y52.844
G1 X942.484 Y53.179
G1 X943.530 Y53.715
G1 X944.249 Y54.119
G1 X944.996 Y54.577
G1 X945.722 Y55.063
G1 X946.423 Y55.575
G1 X946.764 Y55.840
G1 X947.425 Y56.387
G1 X948.055 Y56.955
G1 X948.651 Y57.540
G1 X949.189 Y58.116
G1 X949.702 Y58.715
G1 X950.419 Y59.650
G1 X950.863 Y60.294
G1 X951.277 Y60.952
G1 X951.661 Y61.622
G1 X952.178 Y62.638
G1 X952.634 Y63.682
G1 X952.903 Y64.394
G1 X953.246 Y65.484
G1 X953.433 Y66.224
G1 X953.583 Y66.973
G1 X953.719 Y67.863
G1 X953.818 Y68.782
G1 X953.873 Y69.718
G1 X953.878 Y70.655
G1 X953.849 Y71.273
G1 X953.752 Y72.182
G1 X953.650 Y72.768
G1 X953.501 Y73.400
G1 X953.317 Y74.030
G1 X953.098 Y74.655
G1 X952.713 Y75.574
G1 X952.421 Y76.170
G1 X951.938 Y77.027
G1 X951.590 Y77.570
G1 X951.214 Y78.097
G1 X950.798 Y78.617
G1 X950.352 Y79.119
G1 X949.879 Y79.600
G1 X949.127 Y80.280
G1 X948.603 Y80.701
G1 X948.065 Y81.093
G1 X947.516 Y81.455
G1 X946.682 Y81.938
G1 X946.111 Y82.224
G1 X945.224 Y82.602
G1 X944.607 Y82.824
G1 X943.635 Y83.116
G1 X942.594 Y83.364
G1 X941.785 Y83.516
G1 X940.911 Y83.645
G1 X939.672 Y83.780
G1 X938.383 Y83.871
G1 X937.082 Y83.915
G1 X935.806 Y83.912
G1 X934.888 Y83.877
G1 X934.022 Y83.813
G1 X933.443 Y83.748
G1 X932.850 Y83.652
G1 X932.277 Y83.531
G1 X931.719 Y83.390
G1 X931.174 Y83.234
G1 X928.776 Y82.456
G1 X927.962 Y82.217
M3 S0
G4 P0.15
G0 X922.683 Y74.573
M3 S90
G4 P0.15
G1 X922.288 Y74.406
G1 X921.478 Y74.111
G1 X921.083 Y73.943
G1 X920.706 Y73.736
G1 X920.470 Y73.566
G1 X920.105 Y73.220
G1 X919.737 Y72.786
G1 X919.390 Y72.292
G1 X919.174 Y71.938
G1 X918.974 Y71.569
G1 X918.792 Y71.190
G1 X918.631 Y70.805
G1 X918.435 Y70.228
G1 X918.284 Y69.616
G1 X918.173 Y68.963
G1 X918.124 Y68.513
G1 X918.096 Y68.058
G1 X918.094 Y67.376
G1 X918.145 Y66.710
G1 X918.251 Y66.078
G1 X918.412 Y65.517
G1 X918.637 Y64.972
G1 X918.917 Y64.434
G1 X919.347 Y63.748
G1 X919.806 Y63.127
G1 X920.255 Y62.601
G1 X920.699 Y62.158
G1 X920.920 Y61.974
G1 X921.146 Y61.813
G1 X921.514 Y61.607
G1 X921.790 Y61.486
G1 X922.086 Y61.378
G1 X922.746 Y61.193
G1 X923.493 Y61.049
G1 X924.083 Y60.982
G1 X924.674 Y60.959
G1 X925.246 Y60.989
G1 X925.779 Y61.081
G1 X926.305 Y61.243
G1 X926.837 Y61.467
G1 X927.534 Y61.834
G1 X928.185 Y62.246
G1 X928.484 Y62.458
G1 X928.888 Y62.769
G1 X929.365 Y63.192
G1 X929.570 Y63.406
G1 X929.754 Y63.626
G1 X930.003 Y63.983
G1 X930.156 Y64.248
G1 X930.306 Y64.542
G1 X930.426 Y64.812
G1 X930.601 Y65.275
G1 X930.866 Y66.148
G1 X931.079 Y67.070
G1 X931.220 Y67.948
G1 X931.266 Y68.557
G1 X931.267 Y68.891
G1 X931.250 Y69.199
G1 X931.214 Y69.488
G1 X931.156 Y69.769
G1 X931.074 Y70.051
G1 X930.964 Y70.344
G1 X930.830 Y70.646
G1 X930.670 Y70.959
G1 X930.274 Y71.623
G1 X930.043 Y71.961
G1 X929.794 Y72.293
G1 X929.529 Y72.613
G1 X929.251 Y72.915
G1 X928.816 Y73.317
G1 X928.339 Y73.666
G1 X927.798 Y73.981
G1 X927.218 Y74.255
G1 X926.818 Y74.411
G1 X926.416 Y74.545
G1 X926.017 Y74.654
G1 X925.626 Y74.736
G1 X925.091 Y74.804
G1 X924.616 Y74.794
G1 X924.148 Y74.727
G1 X922.915 Y74.433
G1 X922.451 Y74.340
M3 S0
G4 P0.15
G0 X930.020 Y59.301
M3 S90
G4 P0.15
G1 X930.336 Y58.672
G1 X931.085 Y57.040
G1 X931.340 Y56.573
G1 X931.535 Y56.282
G1 X931.668 Y56.124
G1 X931.803 Y55.999
G1 X931.956 Y55.901
G1 X932.125 Y55.822
G1 X932.295 Y55.771
G1 X932.467 Y55.750
G1 X932.732 Y55.778
G1 X933.007 Y55.882
G1 X933.230 Y56.037
G1 X933.384 Y56.184
G1 X933.541 Y56.363
G1 X933.867 Y56.805
G1 X934.118 Y57.197
G1 X934.460 Y57.782
G1 X935.771 Y60.211
G1 X936.284 Y61.087
M3 S0
G4 P0.15
G0 X947.208 Y56.065
M3 S90
G4 P0.15
G1 X947.763 Y55.388
G1 X948.772 Y54.236
G1 X949.316 Y53.549
G1 X949.567 Y53.186
G1 X949.798 Y52.806
G1 X950.005 Y52.405
G1 X950.119 Y52.154
G1 X950.331 Y51.630
G1 X950.612 Y50.795
G1 X950.775 Y50.213
G1 X950.983 Y49.316
G1 X951.098 Y48.709
G1 X951.234 Y47.795
G1 X951.326 Y46.894
G1 X951.368 Y46.208
G1 X951.380 Y45.814
G1 X951.375 Y45.022
G1 X951.336 Y44.226
G1 X951.263 Y43.430
G1 X951.159 Y42.638
G1 X951.026 Y41.854
G1 X950.864 Y41.081
G1 X950.668 Y40.296
G1 X950.553 Y39.892
G1 X950.298 Y39.089
G1 X950.007 Y38.293
G1 X949.684 Y37.508
G1 X949.330 Y36.738
G1 X948.946 Y35.985
G1 X948.534 Y35.253
G1 X948.088 Y34.531
G1 X947.608 Y33.822
G1 X947.096 Y33.128
G1 X946.555 Y32.454
G1 X945.696 Y31.485
G1 X945.094 Y30.873
G1 X944.489 Y30.307
G1 X943.556 Y29.524
G1 X942.904 Y29.028
G1 X942.232 Y28.555
G1 X941.194 Y27.890
G1 X940.489 Y27.477
G1 X939.777 Y27.089
G1 X939.364 Y26.878
G1 X938.522 Y26.478
G1 X938.094 Y26.290
G1 X937.226 Y25.938
G1 X936.786 Y25.774
G1 X935.899 Y25.471
G1 X935.003 Y25.203
G1 X934.103 Y24.970
G1 X932.819 Y24.705
G1 X931.946 Y24.566
G1 X931.065 Y24.457
G1 X930.185 Y24.377
G1 X929.312 Y24.325
G1 X928.452 Y24.302
G1 X927.635 Y24.305
G1 X926.849 Y24.331
G1 X926.068 Y24.382
G1 X924.911 Y24.505
G1 X924.153 Y24.621
G1 X923.408 Y24.765
G1 X922.335 Y25.031
G1 X921.654 Y25.234
G1 X920.982 Y25.461
G1 X919.997 Y25.850
G1 X919.358 Y26.144
G1 X918.736 Y26.468
G1 X918.433 Y26.642
G1 X917.853 Y27.005
G1 X917.296 Y27.392
G1 X916.976 Y27.635
M3 S0
G4 P0.15
G0 X917.836 Y28.744
M3 S90
G4 P0.15
G1 X918.007 Y28.752
G1 X918.563 Y28.806
G1 X919.394 Y28.939
G1 X919.941 Y29.060
G1 X920.754 Y29.288
G1 X921.301 Y29.474
G1 X921.849 Y29.687
G1 X922.392 Y29.927
G1 X922.926 Y30.193
G1 X923.445 Y30.484
G1 X923.945 Y30.799
G1 X924.420 Y31.139
G1 X924.862 Y31.497
G1 X925.291 Y31.886
G1 X925.707 Y32.301
G1 X926.107 Y32.740
G1 X926.489 Y33.198
G1 X926.853 Y33.670
G1 X927.359 Y34.399
G1 X927.669 Y34.892
G1 X927.994 Y35.467
G1 X928.432 Y36.371
G1 X928.692 Y36.994
G1 X928.925 Y37.629
G1 X929.134 Y38.272
G1 X929.317 Y38.917
G1 X929.475 Y39.561
G1 X929.658 Y40.472
G1 X929.756 Y41.091
G1 X929.833 Y41.715
G1 X929.886 Y42.340
G1 X929.913 Y42.963
G1 X929.911 Y43.579
G1 X929.879 Y44.185
G1 X929.824 Y44.722
G1 X929.716 Y45.450
G1 X929.571 Y46.179
G1 X929.451 Y46.659
G1 X929.233 Y47.361
G1 X929.062 Y47.813
G1 X928.869 Y48.245
G1 X928.653 Y48.657
G1 X928.403 Y49.058
G1 X928.113 Y49.460
G1 X927.793 Y49.846
G1 X927.266 Y50.393
G1 X926.889 Y50.731
G1 X926.493 Y51.047
G1 X925.875 Y51.473
G1 X925.452 Y51.722
G1 X925.271 Y51.815
G1 X924.897 Y51.977
G1 X924.506 Y52.113
G1 X924.101 Y52.228
G1 X923.264 Y52.411
G1 X921.770 Y52.684
G1 X921.145 Y52.825
M3 S0
G4 P0.15
G0 X917.474 Y54.306
M3 S90
G4 P0.15
G1 X916.884 Y53.940
G1 X915.489 Y53.139
G1 X914.897 Y52.776
G1 X914.318 Y52.375
G1 X913.927 Y52.057
M3 S0
G4 P0.15
G0 X917.193 Y56.673
M3 S90
G4 P0.15
G1 X916.751 Y56.210
G1 X915.540 Y55.035
G1 X914.955 Y54.410
G1 X914.676 Y54.072
G1 X914.410 Y53.711
G1 X914.026 Y53.093
G1 X913.766 Y52.610
G1 X913.597 Y52.265
M3 S0
G4 P0.15
G0 X910.502 Y48.574
M3 S90
G4 P0.15
G1 X910.217 Y48.360
G1 X909.725 Y48.020
G1 X909.448 Y47.799
G1 X909.206 Y47.543
G1 X909.063 Y47.332
G1 X908.926 Y47.078
G1 X908.804 Y46.801
G1 X908.698 Y46.508
G1 X908.610 Y46.207
G1 X908.541 Y45.907
G1 X908.495 Y45.615
G1 X908.471 Y45.339
G1 Y45.050
G1 X908.495 Y44.761
G1 X908.544 Y44.477
G1 X908.662 Y44.072
G1 X908.836 Y43.709
G1 X908.962 Y43.521
G1 X909.109 Y43.337
G1 X909.276 Y43.162
G1 X909.457 Y43.002
G1 X909.649 Y42.861
G1 X909.848 Y42.747
G1 X910.051 Y42.663
G1 X910.243 Y42.616
G1 X910.454 Y42.595
G1 X910.676
G1 X910.902 Y42.612
G1 X911.234 Y42.663
G1 X911.537 Y42.733
G1 X911.809 Y42.819
G1 X911.983 Y42.893
G1 X912.138 Y42.983
G1 X912.285 Y43.094
G1 X912.500 Y43.301
G1 X912.784 Y43.637
G1 X912.998 Y43.937
G1 X913.189 Y44.264
G1 X913.294 Y44.489
G1 X913.373 Y44.714
G1 X913.424 Y44.954
G1 X913.452 Y45.229
G1 X913.454 Y45.519
G1 X913.433 Y45.816
G1 X913.360 Y46.258
G1 X913.287 Y46.537
G1 X913.197 Y46.795
G1 X913.081 Y47.040
G1 X912.927 Y47.287
G1 X912.747 Y47.519
G1 X912.545 Y47.731
G1 X912.214 Y48.003
G1 X911.982 Y48.145
G1 X911.792 Y48.227
G1 X911.590 Y48.283
G1 X911.378 Y48.319
G1 X910.390 Y48.414
M3 S0
G4 P0.15
G0 X908.528 Y41.453
M3 S90
G4 P0.15
G1 X908.310 Y41.106
G1 X907.871 Y40.348
G1 X907.655 Y40.022
G1 X907.549 Y39.892
G1 X907.445 Y39.789
G1 X907.344 Y39.721
G1 X907.221 Y39.675
G1 X907.100 Y39.661
G1 X906.981 Y39.676
G1 X906.809 Y39.745
G1 X906.717 Y39.817
G1 X906.543 Y40.047
G1 X906.130 Y40.790
M3 S0
G4 P0.15
G0 X911.052 Y37.251
M3 S90
G4 P0.15
G1 X910.703 Y35.805
G1 X910.574 Y35.177
G1 X910.494 Y34.527
G1 X910.460 Y33.647
G1 X910.484 Y32.728
G1 X910.523 Y32.270
G1 X910.582 Y31.822
G1 X910.665 Y31.391
G1 X910.761 Y31.015
G1 X910.921 Y30.505
G1 X911.046 Y30.166
G1 X911.336 Y29.517
G1 X911.500 Y29.216
G1 X911.678 Y28.939
G1 X911.868 Y28.690
G1 X912.072 Y28.471
G1 X912.298 Y28.270
G1 X912.542 Y28.088
G1 X912.797 Y27.929
G1 X913.193 Y27.738
G1 X913.458 Y27.647
G1 X913.717 Y27.587
G1 X913.973 Y27.561
G1 X914.237 Y27.565
G1 X914.502 Y27.598
G1 X914.765 Y27.655
G1 X915.021 Y27.735
G1 X915.379 Y27.890
G1 X915.612 Y28.027
G1 X915.948 Y28.286
G1 X916.259 Y28.593
G1 X916.537 Y28.931
G1 X916.784 Y29.303
G1 X916.934 Y29.595
G1 X917.063 Y29.905
G1 X917.221 Y30.394
G1 X917.343 Y30.895
G1 X917.444 Y31.450
G1 X917.510 Y32.052
G1 X917.526 Y32.460
G1 X917.513 Y32.868
G1 X917.467 Y33.273
G1 X917.395 Y33.642
G1 X917.239 Y34.211
G1 X917.106 Y34.588
G1 X916.953 Y34.955
G1 X916.689 Y35.467
G1 X916.485 Y35.789
G1 X916.247 Y36.105
G1 X915.987 Y36.403
G1 X915.707 Y36.677
G1 X915.411 Y36.925
G1 X915.103 Y37.143
G1 X914.855 Y37.282
G1 X914.594 Y37.396
G1 X914.322 Y37.493
G1 X913.209 Y37.833
M3 S0
G4 P0.15
G0 X914.145 Y39.693
M3 S90
G4 P0.15
G1 X914.921 Y38.703
G1 X915.105 Y38.447
G1 X915.347 Y38.033
G1 X915.481 Y37.721
G1 X915.652 Y37.189
G1 X915.744 Y36.812
G1 X915.820 Y36.424
G1 X915.928 Y35.641
G1 X915.994 Y34.787
G1 X915.996 Y33.941
G1 X915.956 Y33.382
G1 X915.880 Y32.823
G1 X915.713 Y32.046
G1 X915.489 Y31.293
G1 X915.208 Y30.551
G1 X914.877 Y29.849
G1 X914.611 Y29.379
G1 X914.318 Y28.926
G1 X913.832 Y28.279
G1 X913.295 Y27.672
G1 X912.691 Y27.086
G1 X912.033 Y26.542
G1 X911.567 Y26.207
G1 X911.083 Y25.898
G1 X910.349 Y25.498
G1 X909.831 Y25.256
G1 X909.034 Y24.938
G1 X908.238 Y24.685
G1 X907.687 Y24.551
G1 X907.132 Y24.448
G1 X906.297 Y24.348
G1 X905.465 Y24.304
G1 X904.642 Y24.309
G1 X903.818 Y24.367
G1 X903.279 Y24.440
G1 X902.756 Y24.544
G1 X902.086 Y24.722
G1 X901.433 Y24.947
G1 X901.013 Y25.129
G1 X900.609 Y25.339
G1 X900.415 Y25.455
G1 X900.062 Y25.697
G1 X899.720 Y25.968
G1 X899.232 Y26.418
G1 X898.786 Y26.903
G1 X898.367 Y27.437
G1 X898.092 Y27.855
G1 X897.729 Y28.514
G1 X897.426 Y29.202
G1 X897.191 Y29.869
G1 X897.014 Y30.531
G1 X896.887 Y31.222
G1 X896.809 Y31.958
G1 X896.779 Y32.631
G1 X896.792 Y33.602
G1 X896.843 Y34.350
G1 X896.896 Y34.842
G1 X896.966 Y35.320
G1 X897.106 Y36.005
G1 X897.291 Y36.695
G1 X897.518 Y37.368
G1 X897.781 Y38.003
G1 X898.078 Y38.581
G1 X898.275 Y38.897
G1 X898.577 Y39.276
G1 X898.794 Y39.503
G1 X899.692 Y40.367
M3 S0
G4 P0.15
G0 X901.989 Y38.198
M3 S90
G4 P0.15
G1 X902.325 Y38.007
G1 X903.020 Y37.647
G1 X903.240 Y37.515
G1 X903.542 Y37.292
G1 X903.719 Y37.118
G1 X903.916 Y36.868
G1 X904.175 Y36.443
G1 X904.387 Y35.978
G1 X904.549 Y35.493
G1 X904.659 Y34.999
G1 X904.699 Y34.650
G1 X904.712 Y34.108
G1 X904.675 Y33.558
G1 X904.570 Y32.836
G1 X904.421 Y32.186
G1 X904.214 Y31.536
G1 X904.044 Y31.116
G1 X903.745 Y30.523
G1 X903.515 Y30.159
G1 X903.257 Y29.807
G1 X902.830 Y29.310
G1 X902.527 Y29.007
G1 X902.054 Y28.598
G1 X901.543 Y28.233
G1 X901.186 Y28.022
G1 X900.820 Y27.840
G1 X900.449 Y27.692
G1 X900.080 Y27.583
G1 X899.505 Y27.476
G1 X898.929 Y27.430
G1 X898.404 Y27.434
G1 X897.793 Y27.494
G1 X897.352 Y27.589
G1 X896.943 Y27.737
G1 X896.675 Y27.880
G1 X896.418 Y28.052
G1 X896.065 Y28.351
G1 X895.764 Y28.683
G1 X895.584 Y28.936
G1 X895.430 Y29.207
G1 X895.301 Y29.495
G1 X895.199 Y29.798
G1 X895.124 Y30.115
G1 X895.076 Y30.448
G1 X895.055 Y30.795
G1 X895.060 Y31.158
G1 X895.109 Y31.727
G1 X895.199 Y32.289
G1 X895.283 Y32.687
G1 X895.447 Y33.302
G1 X895.579 Y33.714
G1 X895.730 Y34.118
G1 X895.899 Y34.507
G1 X896.120 Y34.945
G1 X896.372 Y35.385
G1 X896.649 Y35.819
G1 X896.946 Y36.241
G1 X897.258 Y36.643
G1 X897.578 Y37.019
G1 X898.023 Y37.467
G1 X898.319 Y37.716
G1 X898.626 Y37.946
G1 X899.878 Y38.823
M3 S0
G4 P0.15
G0 X897.079 Y42.574
M3 S90
G4 P0.15
G1 X896.654 Y42.387
G1 X896.110 Y42.176
G1 X895.288 Y41.913
G1 X894.732 Y41.769
G1 X894.161 Y41.645
G1 X893.581 Y41.546
G1 X892.999 Y41.471
G1 X892.140 Y41.411
G1 X891.597 Y41.407
G1 X891.072 Y41.425
G1 X890.292 Y41.495
G1 X889.522 Y41.624
G1 X888.769 Y41.820
G1 X888.324 Y41.973
G1 X887.922 Y42.134
G1 X887.314 Y42.415
G1 X886.914 Y42.625
G1 X886.526 Y42.852
G1 X886.155 Y43.093
G1 X885.807 Y43.346
G1 X885.489 Y43.610
G1 X885.032 Y44.070
G1 X884.616 Y44.597
G1 X884.264 Y45.160
G1 X884.068 Y45.547
G1 X883.905 Y45.938
G1 X883.773 Y46.339
G1 X883.720 Y46.545
G1 X883.675 Y46.753
G1 X883.611 Y47.175
G1 X883.578 Y47.824
G1 X883.594 Y48.266
G1 X883.640 Y48.716
G1 X883.709 Y49.129
G1 X883.807 Y49.558
G1 X883.930 Y49.997
G1 X884.159 Y50.662
G1 X884.337 Y51.101
G1 X884.533 Y51.528
G1 X884.745 Y51.939
G1 X884.980 Y52.346
G1 X885.252 Y52.763
G1 X885.549 Y53.173
G1 X885.867 Y53.573
G1 X886.201 Y53.955
G1 X886.548 Y54.316
G1 X886.903 Y54.650
G1 X887.262 Y54.951
G1 X887.747 Y55.314
G1 X888.077 Y55.535
G1 X888.415 Y55.736
G1 X888.943 Y55.996
G1 X889.501 Y56.200
G1 X889.895 Y56.301
G1 X890.227 Y56.354
G1 X890.753 Y56.383
G1 X891.305 Y56.365
G1 X891.876 Y56.313
G1 X893.425 Y56.126
G1 X893.992 Y56.080
M3 S0
G4 P0.15
G0 X889.238 Y52.694
M3 S90
G4 P0.15
G1 X889.823 Y52.674
G1 X889.994 Y52.650
G1 X890.168 Y52.600
G1 X890.555 Y52.427
G1 X890.866 Y52.248
G1 X891.166 Y52.032
G1 X891.346 Y51.869
G1 X891.500 Y51.692
G1 X891.624 Y51.501
G1 X891.728 Y51.283
G1 X891.817 Y51.043
G1 X891.889 Y50.786
G1 X891.943 Y50.519
G1 X891.991 Y50.112
G1 X891.999 Y49.846
G1 X891.988 Y49.592
G1 X891.954 Y49.350
G1 X891.889 Y49.099
G1 X891.744 Y48.721
G1 X891.623 Y48.474
G1 X891.422 Y48.126
G1 X891.216 Y47.820
G1 X891.011 Y47.559
G1 X890.864 Y47.403
G1 X890.712 Y47.273
G1 X890.545 Y47.162
G1 X890.355 Y47.062
G1 X890.072 Y46.943
G1 X889.859 Y46.870
G1 X889.519 Y46.782
G1 X889.288 Y46.745
G1 X889.062 Y46.732
G1 X888.848 Y46.747
G1 X888.494 Y46.833
G1 X888.254 Y46.927
G1 X888.019 Y47.046
G1 X887.798 Y47.188
G1 X887.598 Y47.349
G1 X887.356 Y47.618
G1 X887.227 Y47.823
G1 X887.115 Y48.051
G1 X887.020 Y48.298
G1 X886.943 Y48.555
G1 X886.886 Y48.818
G1 X886.848 Y49.079
G1 X886.830 Y49.333
G1 X886.837 Y49.639
G1 X886.905 Y50.120
G1 X886.985 Y50.442
G1 X887.089 Y50.755
G1 X887.284 Y51.189
G1 X887.425 Y51.420
G1 X887.662 Y51.695
G1 X887.939 Y51.940
G1 X888.435 Y52.323
G1 X888.721 Y52.561
M3 S0
G4 P0.15
G0 X886.359 Y55.734
M3 S90
G4 P0.15
G1 X886.247 Y56.100
G1 X886.126 Y56.403
G1 X885.989 Y56.691
G1 X885.836 Y56.958
G1 X885.669 Y57.200
G1 X885.415 Y57.479
G1 X885.227 Y57.627
G1 X885.022 Y57.757
G1 X884.692 Y57.927
G1 X883.881 Y58.282
G1 X883.548 Y58.449
M3 S0
G4 P0.15
G0 X882.715 Y58.424
M3 S90
G4 P0.15
G1 X882.417 Y58.143
G1 X881.793 Y57.602
G1 X881.501 Y57.317
G1 X881.244 Y57.003
G1 X881.034 Y56.644
G1 X880.850 Y56.220
G1 X880.742 Y55.915
G1 X880.650 Y55.598
G1 X880.576 Y55.274
G1 X880.522 Y54.950
G1 X880.491 Y54.631
G1 X880.485 Y54.323
G1 X880.506 Y54.031
G1 X880.557 Y53.748
G1 X880.634 Y53.461
G1 X880.736 Y53.175
G1 X880.860 Y52.894
G1 X881.003 Y52.624
G1 X881.163 Y52.371
G1 X881.338 Y52.140
G1 X881.524 Y51.936
G1 X881.718 Y51.765
G1 X881.930 Y51.614
G1 X882.164 Y51.477
G1 X882.542 Y51.306
G1 X882.804 Y51.216
G1 X883.070 Y51.150
M3 S0
G4 P0.15
G0 X880.875 Y50.498
M3 S90
G4 P0.15
G1 X880.499 Y49.898
G1 X879.650 Y48.455
G1 X879.205 Y47.771
G1 X878.994 Y47.499
G1 X878.795 Y47.290
G1 X878.599 Y47.148
G1 X878.463 Y47.077
G1 X878.331 Y47.030
G1 X878.140 Y47.012
G1 X877.953 Y47.066
G1 X877.857 Y47.133
G1 X877.718 Y47.295
G1 X877.584 Y47.519
G1 X877.454 Y47.789
G1 X876.987 Y48.934
G1 X876.814 Y49.312
M3 S0
G4 P0.15
G0 X882.595 Y46.239
M3 S90
G4 P0.15
G1 X881.685 Y45.891
G1 X881.125 Y45.712
G1 X880.541 Y45.553
G1 X879.941 Y45.415
G1 X879.329 Y45.297
G1 X878.406 Y45.159
G1 X877.796 Y45.093
G1 X876.904 Y45.033
G1 X876.334 Y45.019
G1 X875.725 Y45.029
G1 X874.748 Y45.104
G1 X873.808 Y45.251
G1 X872.899 Y45.470
G1 X872.306 Y45.656
G1 X871.802 Y45.842
G1 X871.159 Y46.114
G1 X870.731 Y46.319
G1 X870.102 Y46.656
G1 X869.700 Y46.899
G1 X869.316 Y47.155
G1 X868.957 Y47.422
G1 X868.628 Y47.699
G1 X868.304 Y48.013
G1 X868.140 Y48.190
G1 X867.833 Y48.560
G1 X867.557 Y48.947
G1 X867.313 Y49.350
G1 X867.103 Y49.765
G1 X867.010 Y49.976
G1 X866.851 Y50.407
G1 X866.734 Y50.824
G1 X866.647 Y51.255
G1 X866.590 Y51.697
G1 X866.563 Y52.148
G1 X866.565 Y52.608
G1 X866.595 Y53.074
G1 X866.652 Y53.544
G1 X866.738 Y54.017
G1 X866.855 Y54.506
G1 X867.002 Y55.006
G1 X867.175 Y55.511
G1 X867.481 Y56.269
G1 X867.712 Y56.765
G1 X867.963 Y57.249
G1 X868.232 Y57.715
G1 X868.512 Y58.152
G1 X868.821 Y58.591
G1 X869.155 Y59.029
G1 X869.692 Y59.671
G1 X870.259 Y60.281
G1 X870.648 Y60.662
G1 X871.039 Y61.017
G1 X871.429 Y61.340
G1 X872.032 Y61.784
G1 X872.441 Y62.052
G1 X872.855 Y62.293
G1 X873.278 Y62.508
G1 X873.939 Y62.782
G1 X874.649 Y63.001
G1 X875.096 Y63.102
G1 X875.505 Y63.163
G1 X876.151 Y63.211
G1 X876.829 Y63.217
G1 X877.528 Y63.194
G1 X879.429 Y63.086
G1 X880.357 Y63.061
M3 S0
G4 P0.15
G0 X876.402 Y62.029
M3 S90
G4 P0.15
G1 X878.225 Y62.765
G1 X878.685 Y62.936
G1 X879.153 Y63.089
G1 X879.631 Y63.214
G1 X880.408 Y63.372
G1 X880.941 Y63.459
G1 X881.481 Y63.526
G1 X882.291 Y63.584
G1 X882.823 Y63.588
G1 X883.342 Y63.560
G1 X883.836 Y63.505
G1 X884.576 Y63.378
G1 X885.064 Y63.262
G1 X885.541 Y63.120
G1 X886.005 Y62.951
G1 X886.450 Y62.756
G1 X887.031 Y62.442
G1 X887.573 Y62.092
G1 X887.922 Y61.833
G1 X888.416 Y61.409
G1 X888.720 Y61.105
G1 X888.998 Y60.786
G1 X889.244 Y60.452
G1 X889.482 Y60.069
G1 X889.793 Y59.449
G1 X889.967 Y59.011
G1 X890.111 Y58.557
G1 X890.225 Y58.092
G1 X890.311 Y57.555
M3 S0
G4 P0.15
G0 X891.716 Y55.985
M3 S90
G4 P0.15
G1 X893.832 Y56.366
G1 X894.527 Y56.461
G1 X895.204 Y56.500
G1 X896.026 Y56.472
G1 X896.565 Y56.420
G1 X897.093 Y56.339
G1 X897.858 Y56.165
G1 X898.316 Y56.024
G1 X898.736 Y55.871
G1 X899.147 Y55.697
G1 X899.545 Y55.501
G1 X899.926 Y55.282
G1 X900.284 Y55.040
G1 X900.776 Y54.631
G1 X901.083 Y54.326
G1 X901.371 Y53.999
G1 X901.635 Y53.652
G1 X901.871 Y53.290
G1 X902.152 Y52.746
G1 X902.292 Y52.389
G1 X902.360 Y52.172
M3 S0
G4 P0.15
G0 X904.908 Y51.108
M3 S90
G4 P0.15
G1 X906.529 Y51.696
G1 X907.149 Y51.881
G1 X907.801 Y52.005
G1 X908.269 Y52.063
G1 X908.748 Y52.102
G1 X909.232 Y52.119
G1 X909.714 Y52.113
G1 X910.187 Y52.081
G1 X910.645 Y52.020
G1 X911.076 Y51.936
G1 X911.507 Y51.827
G1 X911.931 Y51.694
G1 X912.344 Y51.538
G1 X912.742 Y51.360
G1 X913.119 Y51.160
G1 X913.657 Y50.807
G1 X914.000 Y50.536
G1 X914.325 Y50.241
G1 X914.628 Y49.924
G1 X914.906 Y49.588
G1 X915.155 Y49.235
G1 X915.369 Y48.876
G1 X915.563 Y48.492
G1 X915.733 Y48.090
G1 X915.880 Y47.675
G1 X916.000 Y47.254
G1 X916.092 Y46.834
G1 X916.152 Y46.432
G1 X916.181 Y46.033
G1 X916.185 Y45.626
G1 X916.166 Y45.217
G1 X916.128 Y44.812
G1 X916.073 Y44.417
G1 X915.966 Y43.859
G1 X915.856 Y43.439
G1 X915.723 Y43.039
G1 X915.478 Y42.466
G1 X915.286 Y42.097
G1 X915.053 Y41.705
G1 X914.619 Y41.098
G1 X914.292 Y40.709
G1 X913.934 Y40.332
G1 X913.562 Y39.979
G1 X913.175 Y39.643
G1 X912.760 Y39.315
G1 X912.323 Y39.001
G1 X911.868 Y38.707
G1 X911.400 Y38.438
G1 X910.619 Y38.056
G1 X910.070 Y37.828
G1 X909.507 Y37.625
G1 X908.657 Y37.377
G1 X907.775 Y37.198
G1 X907.169 Y37.120
G1 X906.559 Y37.075
G1 X905.649 Y37.071
G1 X904.851 Y37.128
G1 X904.351 Y37.190
G1 X903.853 Y37.275
G1 X903.119 Y37.452
G1 X902.643 Y37.607
G1 X902.412 Y37.697
G1 X901.845 Y37.952
G1 X901.467 Y38.147
G1 X901.095 Y38.361
G1 X900.564 Y38.716
G1 X900.080 Y39.108
G1 X899.794 Y39.387
G1 X899.649 Y39.548
G1 X899.248 Y40.073
G1 X898.904 Y40.645
G1 X898.624 Y41.241
G1 X898.417 Y41.838
G1 X898.293 Y42.407
G1 X898.237 Y42.987
G1 X898.231 Y43.379
G1 X898.248 Y43.775
G1 X898.309 Y44.377
G1 X898.384 Y44.840
G1 X898.487 Y45.319
G1 X898.618 Y45.804
G1 X898.774 Y46.287
G1 X898.954 Y46.760
G1 X899.266 Y47.429
G1 X899.486 Y47.815
G1 X899.735 Y48.195
G1 X900.005 Y48.565
G1 X900.291 Y48.920
G1 X900.879 Y49.572
G1 X901.593 Y50.269
G1 X902.017 Y50.635
G1 X902.240 Y50.793
G1 X902.477 Y50.928
G1 X902.866 Y51.083
G1 X903.244 Y51.153
G1 X903.517 Y51.167
G1 X903.802 Y51.160
G1 X904.399 Y51.101
G1 X905.472 Y50.954
G1 X905.917 Y50.914
M3 S0
G4 P0.15
G0 X903.208 Y48.246
M3 S90
G4 P0.15
G1 X904.133 Y48.181
G1 X904.467 Y48.130
G1 X904.774 Y48.025
G1 X904.981 Y47.906
G1 X905.183 Y47.757
G1 X905.377 Y47.586
G1 X905.638 Y47.307
G1 X905.851 Y47.025
G1 X905.965 Y46.837
G1 X906.055 Y46.644
G1 X906.141 Y46.346
G1 X906.173 Y46.127
G1 X906.192 Y45.781
G1 X906.183 Y45.394
G1 X906.159 Y45.117
G1 X906.093 Y44.698
G1 X906.027 Y44.428
G1 X905.941 Y44.177
G1 X905.832 Y43.951
G1 X905.694 Y43.731
G1 X905.530 Y43.516
G1 X905.254 Y43.212
G1 X904.964 Y42.942
G1 X904.686 Y42.721
G1 X904.420 Y42.546
G1 X904.246 Y42.461
G1 X903.976 Y42.373
G1 X903.681 Y42.321
G1 X903.267 Y42.286
G1 X902.815 Y42.295
G1 X902.591 Y42.324
G1 X902.379 Y42.373
G1 X902.085 Y42.499
G1 X901.887 Y42.628
G1 X901.695 Y42.786
G1 X901.514 Y42.966
G1 X901.346 Y43.162
G1 X901.196 Y43.368
G1 X901.013 Y43.682
G1 X900.862 Y44.068
G1 X900.793 Y44.345
G1 X900.749 Y44.632
G1 X900.727 Y44.921
G1 Y45.208
G1 X900.749 Y45.494
G1 X900.796 Y45.795
G1 X900.867 Y46.099
G1 X900.962 Y46.400
G1 X901.146 Y46.826
G1 X901.366 Y47.180
G1 X901.615 Y47.449
G1 X901.805 Y47.611
G1 X902.610 Y48.228
M3 S0
G4 P0.15
G0 X900.051 Y50.440
M3 S90
G4 P0.15
G1 X900.028 Y50.593
G1 X899.960 Y50.888
G1 X899.873 Y51.170
G1 X899.765 Y51.429
G1 X899.640 Y51.661
G1 X899.504 Y51.848
G1 X899.339 Y52.024
G1 X899.153 Y52.188
G1 X898.850 Y52.406
G1 X898.540 Y52.590
G1 X898.156 Y52.772
G1 X897.973 Y52.832
G1 X897.793 Y52.864
G1 X897.175 Y52.909
M3 S0
G4 P0.15
G0 X896.701 Y52.911
M3 S90
G4 P0.15
G1 X895.937 Y52.112
G1 X895.757 Y51.904
G1 X895.526 Y51.567
G1 X895.399 Y51.308
G1 X895.285 Y51.013
G1 X895.187 Y50.698
G1 X895.077 Y50.207
G1 X895.034 Y49.878
G1 X895.016 Y49.556
G1 X895.043 Y49.121
G1 X895.088 Y48.855
G1 X895.154 Y48.588
G1 X895.288 Y48.196
G1 X895.401 Y47.950
G1 X895.531 Y47.723
G1 X895.757 Y47.431
G1 X895.937 Y47.264
G1 X896.145 Y47.113
G1 X896.372 Y46.979
G1 X896.613 Y46.868
G1 X896.859 Y46.781
G1 X897.103 Y46.723
G1 X897.463 Y46.695
G1 X897.662 Y46.714
M3 S0
G4 P0.15
G0 X894.686 Y45.173
M3 S90
G4 P0.15
G1 X894.448 Y44.782
G1 X893.841 Y43.699
G1 X893.546 Y43.235
G1 X893.374 Y43.022
G1 X893.264 Y42.916
G1 X893.156 Y42.844
G1 X892.960 Y42.779
G1 X892.767
G1 X892.650 Y42.816
G1 X892.513 Y42.917
G1 X892.427 Y43.068
G1 X892.363 Y43.276
G1 X892.315 Y43.526
G1 X892.209 Y44.376
G1 X892.151 Y44.725
M3 S0
G4 P0.15
G0 X888.204 Y41.729
M3 S90
G4 P0.15
G1 X888.583 Y41.507
G1 X889.230 Y41.158
G1 X889.602 Y40.927
G1 X889.943 Y40.652
G1 X890.175 Y40.406
G1 X890.536 Y39.930
G1 X890.857 Y39.394
G1 X891.127 Y38.817
G1 X891.333 Y38.215
G1 X891.461 Y37.638
G1 X891.516 Y37.229
G1 X891.550 Y36.807
G1 X891.562 Y35.948
G1 X891.513 Y35.105
G1 X891.415 Y34.330
G1 X891.236 Y33.474
G1 X890.990 Y32.643
G1 X890.791 Y32.115
G1 X890.460 Y31.396
G1 X890.080 Y30.725
G1 X889.646 Y30.099
G1 X889.329 Y29.712
G1 X888.848 Y29.219
G1 X888.334 Y28.782
G1 X887.786 Y28.394
G1 X887.223 Y28.065
G1 X886.646 Y27.800
G1 X886.043 Y27.593
G1 X885.432 Y27.451
G1 X884.826 Y27.380
G1 X884.242 Y27.386
G1 X883.655 Y27.460
G1 X883.087 Y27.590
G1 X882.729 Y27.702
G1 X882.374 Y27.839
G1 X881.862 Y28.090
G1 X881.542 Y28.287
G1 X881.244 Y28.509
G1 X880.842 Y28.887
G1 X880.484 Y29.321
G1 X880.276 Y29.639
G1 X880.097 Y29.978
G1 X879.959 Y30.314
G1 X879.813 Y30.824
G1 X879.716 Y31.373
G1 X879.662 Y31.943
G1 X879.644 Y32.519
G1 X879.658 Y33.029
G1 X879.705 Y33.553
G1 X879.781 Y34.087
G1 X879.945 Y34.893
G1 X880.166 Y35.711
G1 X880.353 Y36.285
G1 X880.570 Y36.860
G1 X880.815 Y37.433
G1 X881.091 Y38.002
G1 X881.397 Y38.563
G1 X881.849 Y39.295
G1 X882.232 Y39.857
G1 X882.640 Y40.410
G1 X883.061 Y40.937
G1 X883.484 Y41.419
G1 X883.897 Y41.839
G1 X884.160 Y42.069
G1 X884.558 Y42.363
G1 X885.894 Y43.188
M3 S0
G4 P0.15
G0 X884.880 Y43.326
M3 S90
G4 P0.15
G1 X883.788 Y41.798
G1 X883.450 Y41.256
G1 X883.246 Y40.867
G1 X882.928 Y40.141
G1 X882.642 Y39.360
G1 X882.393 Y38.545
G1 X882.248 Y37.992
G1 X882.123 Y37.439
G1 X881.971 Y36.593
G1 X881.858 Y35.707
G1 X881.789 Y34.812
G1 X881.765 Y33.934
G1 X881.787 Y33.103
G1 X881.875 Y32.167
G1 X882.028 Y31.276
G1 X882.169 Y30.704
G1 X882.340 Y30.147
G1 X882.638 Y29.376
G1 X882.999 Y28.638
G1 X883.275 Y28.168
G1 X883.583 Y27.719
G1 X884.030 Y27.167
G1 X884.533 Y26.640
G1 X885.072 Y26.156
G1 X885.628 Y25.731
G1 X886.276 Y25.327
G1 X886.725 Y25.096
G1 X887.422 Y24.806
G1 X888.153 Y24.579
G1 X888.669 Y24.463
G1 X889.199 Y24.380
G1 X890.012 Y24.311
G1 X890.840 Y24.306
G1 X891.689 Y24.364
G1 X892.555 Y24.487
G1 X893.131 Y24.605
G1 X893.994 Y24.837
G1 X894.885 Y25.151
G1 X895.766 Y25.532
G1 X896.333 Y25.818
G1 X896.875 Y26.126
G1 X897.280 Y26.393
M3 S0
G4 P0.15
G0 X883.348 Y26.136
M3 S90
G4 P0.15
G1 X883.251 Y26.080
G1 X882.395 Y25.676
G1 X881.510 Y25.337
G1 X880.608 Y25.053
G1 X879.398 Y24.745
G1 X878.752 Y24.610
G1 X878.098 Y24.498
G1 X877.111 Y24.374
G1 X876.134 Y24.309
G1 X875.198 Y24.306
G1 X874.308 Y24.353
G1 X873.432 Y24.454
G1 X872.581 Y24.616
G1 X872.304 Y24.686
G1 X871.775 Y24.846
G1 X871.009 Y25.136
G1 X870.270 Y25.486
G1 X869.579 Y25.888
G1 X868.949 Y26.337
G1 X868.379 Y26.839
G1 X867.863 Y27.393
G1 X867.390 Y28.001
G1 X866.965 Y28.649
G1 X866.580 Y29.348
G1 X866.344 Y29.841
G1 X866.127 Y30.349
G1 X865.844 Y31.122
G1 X865.586 Y32.010
G1 X865.384 Y32.975
G1 X865.250 Y33.976
G1 X865.179 Y35.026
G1 X865.170 Y36.178
G1 X865.225 Y37.405
G1 X865.278 Y38.027
G1 X865.348 Y38.643
G1 X865.437 Y39.245
G1 X865.543 Y39.825
G1 X865.740 Y40.671
G1 X865.896 Y41.231
G1 X866.070 Y41.783
G1 X866.367 Y42.582
G1 X866.707 Y43.337
G1 X867.093 Y44.034
G1 X867.439 Y44.527
G1 X867.826 Y44.975
G1 X868.238 Y45.394
G1 X868.944 Y46.073
G1 X869.354 Y46.494
M3 S0
G4 P0.15
G0 X874.299 Y44.093
M3 S90
G4 P0.15
G1 X874.749 Y43.940
G1 X875.672 Y43.670
G1 X876.122 Y43.516
G1 X876.551 Y43.326
G1 X876.946 Y43.079
G1 X877.241 Y42.837
G1 X877.527 Y42.563
G1 X877.800 Y42.261
G1 X878.058 Y41.937
G1 X878.299 Y41.596
G1 X878.521 Y41.245
G1 X878.720 Y40.887
G1 X878.895 Y40.528
G1 X879.124 Y39.930
G1 X879.244 Y39.512
G1 X879.340 Y39.082
G1 X879.415 Y38.646
G1 X879.470 Y38.207
G1 X879.524 Y37.442
M3 S0
G4 P0.15
G0 X878.449 Y32.398
M3 S90
G4 P0.15
G1 X878.383 Y32.257
G1 X877.954 Y31.493
G1 X877.493 Y30.809
G1 X877.178 Y30.403
G1 X876.841 Y30.010
G1 X876.302 Y29.455
G1 X875.733 Y28.953
G1 X875.121 Y28.502
G1 X874.895 Y28.357
G1 X874.429 Y28.090
G1 X873.704 Y27.747
G1 X872.961 Y27.475
G1 X872.502 Y27.343
G1 X872.075 Y27.243
G1 X871.640 Y27.162
G1 X871.201 Y27.105
G1 X870.762 Y27.072
G1 X870.328 Y27.067
G1 X869.710 Y27.112
G1 X869.320 Y27.172
G1 X868.928 Y27.255
G1 X868.350 Y27.421
G1 X867.802 Y27.632
G1 X867.305 Y27.886
G1 X866.984 Y28.094
G1 X866.683 Y28.327
G1 X866.269 Y28.718
G1 X865.899 Y29.146
G1 X865.554 Y29.633
G1 X865.437 Y29.826
G1 X865.225 Y30.230
G1 X865.042 Y30.654
G1 X864.891 Y31.096
G1 X864.774 Y31.553
G1 X864.697 Y31.988
G1 X864.639 Y32.666
G1 X864.633 Y33.136
G1 X864.665 Y33.870
G1 X864.765 Y34.877
G1 X864.885 Y35.671
G1 X865.046 Y36.498
G1 X865.247 Y37.333
G1 X865.487 Y38.153
G1 X865.669 Y38.679
G1 X866.007 Y39.517
G1 X866.399 Y40.354
G1 X866.832 Y41.169
G1 X867.139 Y41.689
G1 X867.617 Y42.419
G1 X867.922 Y42.833
G1 X868.220 Y43.187
G1 X868.530 Y43.517
G1 X870.143 Y45.045
M3 S0
G4 P0.15
G0 X866.581 Y48.252
M3 S90
G4 P0.15
G1 X866.352 Y48.007
G1 X865.913 Y47.582
G1 X865.439 Y47.168
G1 X864.934 Y46.770
G1 X864.405 Y46.391
G1 X863.854 Y46.033
G1 X863.286 Y45.698
G1 X862.705 Y45.389
G1 X862.115 Y45.107
G1 X861.520 Y44.854
G1 X860.937 Y44.638
G1 X860.348 Y44.453
G1 X859.740 Y44.291
G1 X859.120 Y44.153
G1 X858.493 Y44.040
G1 X857.868 Y43.950
G1 X856.944 Y43.862
G1 X856.348 Y43.834
G1 X855.776 Y43.831
G1 X855.163 Y43.855
G1 X854.564 Y43.908
G1 X853.978 Y43.992
G1 X853.404 Y44.105
G1 X852.842 Y44.250
G1 X852.290 Y44.428
G1 X851.749 Y44.638
G1 X851.162 Y44.906
G1 X850.567 Y45.219
G1 X850.175 Y45.449
G1 X849.605 Y45.823
G1 X849.244 Y46.088
G1 X848.746 Y46.506
G1 X848.449 Y46.795
G1 X848.185 Y47.091
G1 X847.936 Y47.423
G1 X847.718 Y47.773
G1 X847.526 Y48.137
G1 X847.361 Y48.512
G1 X847.155 Y49.091
G1 X847.043 Y49.484
G1 X846.906 Y50.076
G1 X846.794 Y50.833
G1 X846.759 Y51.348
G1 X846.757 Y51.872
G1 X846.785 Y52.403
G1 X846.843 Y52.942
G1 X846.929 Y53.488
G1 X847.047 Y54.059
G1 X847.195 Y54.647
G1 X847.374 Y55.246
G1 X847.584 Y55.850
G1 X847.825 Y56.453
G1 X848.098 Y57.049
G1 X848.403 Y57.631
G1 X848.707 Y58.143
G1 X849.012 Y58.604
G1 X849.347 Y59.070
G1 X849.895 Y59.767
G1 X850.484 Y60.448
G1 X851.098 Y61.098
G1 X851.512 Y61.507
G1 X852.131 Y62.073
G1 X852.737 Y62.575
G1 X853.341 Y63.036
G1 X853.744 Y63.318
G1 X854.152 Y63.579
G1 X854.568 Y63.816
G1 X854.996 Y64.029
G1 X855.668 Y64.300
G1 X856.141 Y64.446
G1 X856.539 Y64.535
G1 X857.166 Y64.617
G1 X857.601 Y64.643
G1 X858.045 Y64.650
G1 X858.726 Y64.635
G1 X860.572 Y64.542
G1 X861.477 Y64.528
M3 S0
G4 P0.15
G0 X854.272 Y58.548
M3 S90
G4 P0.15
G1 X854.642 Y58.458
G1 X855.533 Y58.285
G1 X855.896 Y58.185
G1 X856.228 Y58.046
G1 X856.523 Y57.847
G1 X856.811 Y57.585
G1 X856.993 Y57.385
G1 X857.240 Y57.056
G1 X857.379 Y56.822
G1 X857.494 Y56.582
G1 X857.579 Y56.338
G1 X857.630 Y56.094
G1 X857.645 Y55.853
G1 X857.630 Y55.594
G1 X857.589 Y55.322
G1 X857.524 Y55.043
G1 X857.387 Y54.621
G1 X857.273 Y54.345
G1 X857.074 Y53.953
G1 X856.852 Y53.602
G1 X856.686 Y53.390
G1 X856.491 Y53.180
G1 X856.155 Y52.879
G1 X855.782 Y52.604
G1 X855.519 Y52.442
G1 X855.119 Y52.238
G1 X854.854 Y52.133
G1 X854.596 Y52.056
G1 X854.341 Y52.010
G1 X854.069 Y51.991
G1 X853.791 Y52.000
G1 X853.510 Y52.034
G1 X853.234 Y52.093
G1 X852.967 Y52.175
G1 X852.716 Y52.279
G1 X852.382 Y52.472
G1 X852.192 Y52.627
G1 X852.011 Y52.812
G1 X851.841 Y53.021
G1 X851.685 Y53.251
G1 X851.546 Y53.494
G1 X851.374 Y53.874
G1 X851.286 Y54.130
G1 X851.223 Y54.381
G1 X851.183 Y54.667
G1 X851.171 Y54.970
G1 X851.186 Y55.285
G1 X851.225 Y55.604
G1 X851.287 Y55.920
G1 X851.368 Y56.227
G1 X851.468 Y56.518
G1 X851.585 Y56.787
G1 X851.783 Y57.111
G1 X852.034 Y57.404
G1 X852.318 Y57.678
G1 X852.814 Y58.121
G1 X853.095 Y58.396
M3 S0
G4 P0.15
G0 X847.923 Y59.119
M3 S90
G4 P0.15
G1 X848.014 Y59.925
M3 S0
G4 P0.15
G0 X853.180 Y65.852
M3 S90
G4 P0.15
G1 X853.910 Y65.040
G1 X854.053 Y64.890
M3 S0
G4 P0.15
G0 X855.643 Y63.325
M3 S90
G4 P0.15
G1 X856.267 Y63.516
G1 X857.496 Y63.925
G1 X857.915 Y64.047
G1 X858.345 Y64.151
G1 X858.790 Y64.232
G1 X859.241 Y64.284
G1 X859.704 Y64.318
G1 X860.438 Y64.343
G1 X861.198 Y64.335
G1 X861.961 Y64.294
G1 X862.705 Y64.219
G1 X863.178 Y64.150
G1 X863.837 Y64.018
G1 X864.391 Y63.867
G1 X864.917 Y63.689
G1 X865.419 Y63.483
G1 X865.898 Y63.247
G1 X866.356 Y62.982
G1 X866.796 Y62.685
G1 X867.311 Y62.285
G1 X867.804 Y61.840
G1 X868.115 Y61.520
G1 X868.406 Y61.180
G1 X868.673 Y60.821
G1 X868.863 Y60.521
M3 S0
G4 P0.15
G0 X874.332 Y57.850
M3 S90
G4 P0.15
G1 X874.655 Y57.795
G1 X875.434 Y57.711
G1 X875.755 Y57.653
G1 X875.957 Y57.594
G1 X876.147 Y57.514
G1 X876.413 Y57.335
G1 X876.595 Y57.167
G1 X876.771 Y56.971
G1 X877.018 Y56.635
G1 X877.166 Y56.392
G1 X877.352 Y56.010
G1 X877.448 Y55.751
G1 X877.518 Y55.496
G1 X877.556 Y55.248
G1 X877.563 Y55.002
G1 X877.541 Y54.742
G1 X877.493 Y54.473
G1 X877.379 Y54.063
G1 X877.279 Y53.791
G1 X877.100 Y53.398
G1 X876.966 Y53.153
G1 X876.748 Y52.820
G1 X876.587 Y52.617
G1 X876.396 Y52.415
G1 X876.182 Y52.222
G1 X875.832 Y51.960
G1 X875.462 Y51.740
G1 X875.213 Y51.622
G1 X874.967 Y51.532
G1 X874.730 Y51.471
G1 X874.478 Y51.439
G1 X874.218 Y51.435
G1 X873.956 Y51.459
G1 X873.696 Y51.509
G1 X873.447 Y51.585
G1 X873.213 Y51.686
G1 X872.906 Y51.880
G1 X872.723 Y52.045
G1 X872.548 Y52.239
G1 X872.386 Y52.458
G1 X872.238 Y52.693
G1 X872.108 Y52.941
G1 X871.998 Y53.194
G1 X871.911 Y53.446
G1 X871.846 Y53.711
G1 X871.793 Y54.162
G1 X871.791 Y54.479
G1 X871.812 Y54.800
G1 X871.857 Y55.120
G1 X871.924 Y55.431
G1 X872.063 Y55.867
G1 X872.241 Y56.218
G1 X872.477 Y56.546
G1 X872.749 Y56.861
G1 X873.322 Y57.478
G1 X873.498 Y57.690
M3 S0
G4 P0.15
G0 X866.602 Y57.212
M3 S90
G4 P0.15
G1 X866.388 Y57.480
G1 X866.203 Y57.673
G1 X865.916 Y57.922
G1 X865.617 Y58.102
G1 X865.281 Y58.233
G1 X864.919 Y58.330
G1 X864.039 Y58.511
G1 X863.675 Y58.605
M3 S0
G4 P0.15
G0 X863.181 Y59.089
M3 S90
G4 P0.15
G1 X862.876 Y58.762
G1 X862.239 Y58.128
G1 X862.040 Y57.907
G1 X861.775 Y57.553
G1 X861.629 Y57.296
G1 X861.448 Y56.885
G1 X861.340 Y56.587
G1 X861.165 Y55.959
G1 X861.103 Y55.640
G1 X861.063 Y55.324
G1 X861.047 Y55.019
G1 X861.058 Y54.728
G1 X861.098 Y54.453
G1 X861.167 Y54.176
G1 X861.263 Y53.900
G1 X861.382 Y53.629
G1 X861.521 Y53.370
G1 X861.679 Y53.128
G1 X861.853 Y52.908
G1 X862.039 Y52.716
G1 X862.234 Y52.556
G1 X862.451 Y52.415
G1 X862.689 Y52.291
G1 X862.943 Y52.186
G1 X863.208 Y52.104
G1 X863.476 Y52.047
G1 X863.743 Y52.017
G1 X864.003 Y52.019
G1 X864.248 Y52.053
G1 X864.494 Y52.121
G1 X864.747 Y52.219
G1 X865.131 Y52.418
G1 X865.366 Y52.567
M3 S0
G4 P0.15
G0 X860.621 Y50.816
M3 S90
G4 P0.15
G1 X860.297 Y50.258
G1 X859.576 Y48.917
G1 X859.255 Y48.392
G1 X859.066 Y48.139
G1 X858.882 Y47.949
G1 X858.762 Y47.863
G1 X858.536 Y47.768
G1 X858.312 Y47.740
G1 X858.102 Y47.779
G1 X857.932 Y47.880
G1 X857.813 Y48.037
G1 X857.712 Y48.256
G1 X857.624 Y48.519
G1 X857.391 Y49.419
G1 X857.279 Y49.788
M3 S0
G4 P0.15
G0 X852.326 Y42.178
M3 S90
G4 P0.15
G1 X853.439 Y41.974
G1 X853.807 Y41.873
G1 X854.170 Y41.714
G1 X854.607 Y41.444
G1 X854.906 Y41.227
G1 X855.203 Y40.983
G1 X855.494 Y40.717
G1 X855.771 Y40.431
G1 X856.029 Y40.130
G1 X856.261 Y39.817
G1 X856.565 Y39.313
G1 X856.827 Y38.748
G1 X856.978 Y38.348
G1 X857.110 Y37.934
G1 X857.222 Y37.511
G1 X857.314 Y37.084
G1 X857.385 Y36.658
G1 X857.434 Y36.237
G1 X857.465 Y35.492
G1 X857.428 Y34.726
G1 X857.331 Y33.955
G1 X857.186 Y33.198
G1 X857.066 Y32.710
G1 X856.924 Y32.213
G1 X856.652 Y31.443
G1 X856.325 Y30.694
G1 X855.945 Y29.983
G1 X855.514 Y29.325
G1 X855.047 Y28.736
G1 X854.526 Y28.183
G1 X853.965 Y27.681
G1 X853.378 Y27.243
G1 X852.760 Y26.873
G1 X852.101 Y26.561
G1 X851.418 Y26.318
G1 X850.956 Y26.199
G1 X850.725 Y26.153
G1 X850.123 Y26.077
G1 X849.739 Y26.058
G1 X849.349 Y26.060
G1 X848.768 Y26.105
G1 X848.209 Y26.201
G1 X847.693 Y26.350
G1 X847.359 Y26.491
G1 X846.881 Y26.758
G1 X846.437 Y27.078
G1 X846.033 Y27.436
G1 X845.658 Y27.836
G1 X845.301 Y28.306
G1 X845.000 Y28.821
G1 X844.829 Y29.195
G1 X844.683 Y29.596
G1 X844.536 Y30.137
G1 X844.425 Y30.733
G1 X844.350 Y31.364
G1 X844.309 Y32.227
G1 X844.325 Y32.866
G1 X844.404 Y33.636
G1 X844.503 Y34.200
G1 X844.635 Y34.767
G1 X844.797 Y35.332
G1 X844.987 Y35.895
G1 X845.317 Y36.732
G1 X845.627 Y37.400
G1 X845.989 Y38.083
G1 X846.387 Y38.763
G1 X846.809 Y39.418
G1 X847.380 Y40.220
G1 X847.792 Y40.732
G1 X848.059 Y41.021
G1 X848.331 Y41.286
G1 X849.711 Y42.486
M3 S0
G4 P0.15
G0 X849.596 Y46.392
M3 S90
G4 P0.15
G1 X849.221 Y45.930
G1 X848.582 Y45.184
G1 X848.210 Y44.719
G1 X847.862 Y44.217
G1 X847.537 Y43.636
G1 X847.216 Y42.940
G1 X847.017 Y42.446
G1 X846.831 Y41.933
G1 X846.501 Y40.873
G1 X846.233 Y39.805
G1 X846.117 Y39.237
G1 X846.012 Y38.616
G1 X845.893 Y37.663
G1 X845.818 Y36.706
G1 X845.794 Y36.078
G1 X845.790 Y35.467
G1 X845.825 Y34.545
G1 X845.922 Y33.574
G1 X846.082 Y32.643
G1 X846.307 Y31.740
G1 X846.576 Y30.916
G1 X846.892 Y30.135
G1 X847.257 Y29.382
G1 X847.667 Y28.674
G1 X848.129 Y28.007
G1 X848.643 Y27.377
G1 X849.204 Y26.799
G1 X849.604 Y26.448
G1 X850.026 Y26.127
G1 X850.472 Y25.835
G1 X851.182 Y25.446
G1 X851.929 Y25.115
G1 X852.739 Y24.828
G1 X853.352 Y24.657
G1 X853.666 Y24.584
G1 X854.306 Y24.464
G1 X855.294 Y24.345
G1 X856.219 Y24.302
G1 X856.827 Y24.305
G1 X857.447 Y24.332
G1 X858.384 Y24.418
G1 X859.305 Y24.558
G1 X860.303 Y24.780
G1 X861.343 Y25.088
G1 X862.359 Y25.469
G1 X863.338 Y25.916
G1 X864.139 Y26.344
G1 X864.922 Y26.820
G1 X865.672 Y27.345
G1 X865.852 Y27.492
M3 S0
G4 P0.15
G0 X846.185 Y25.783
M3 S90
G4 P0.15
G1 X846.003 Y25.705
G1 X844.923 Y25.302
G1 X844.186 Y25.069
G1 X843.440 Y24.869
G1 X842.688 Y24.701
G1 X841.930 Y24.564
G1 X841.169 Y24.457
G1 X840.407 Y24.378
G1 X839.644 Y24.327
G1 X838.879 Y24.302
G1 X838.105 Y24.305
G1 X837.327 Y24.335
G1 X836.546 Y24.394
G1 X835.767 Y24.483
G1 X834.992 Y24.603
G1 X834.225 Y24.756
G1 X833.468 Y24.942
G1 X832.695 Y25.170
G1 X831.922 Y25.434
G1 X831.152 Y25.732
G1 X830.391 Y26.063
G1 X829.644 Y26.425
G1 X828.914 Y26.815
G1 X828.208 Y27.231
G1 X827.565 Y27.647
G1 X826.972 Y28.061
G1 X826.388 Y28.499
G1 X825.817 Y28.960
G1 X825.263 Y29.442
G1 X824.729 Y29.945
G1 X824.217 Y30.467
G1 X823.731 Y31.008
G1 X823.275 Y31.566
G1 X822.865 Y32.119
G1 X822.477 Y32.697
G1 X822.111 Y33.297
G1 X821.766 Y33.914
G1 X821.287 Y34.864
G1 X820.994 Y35.508
G1 X820.595 Y36.480
G1 X820.354 Y37.126
G1 X820.100 Y37.883
G1 X819.878 Y38.640
G1 X819.686 Y39.402
G1 X819.523 Y40.175
G1 X819.324 Y41.367
G1 X819.220 Y42.189
G1 X819.103 Y43.435
G1 X819.030 Y44.663
G1 X819.002 Y45.515
G1 X818.994 Y46.826
G1 X819.014 Y47.713
G1 X819.056 Y48.605
G1 X819.120 Y49.495
G1 X819.209 Y50.377
G1 X819.324 Y51.244
G1 X819.460 Y52.062
G1 X819.696 Y53.252
G1 X819.980 Y54.453
G1 X820.194 Y55.252
G1 X820.426 Y56.046
G1 X820.677 Y56.828
G1 X821.086 Y57.970
G1 X821.379 Y58.705
G1 X821.688 Y59.412
G1 X822.011 Y60.088
G1 X822.469 Y60.917
G1 X822.801 Y61.440
G1 X823.149 Y61.943
G1 X823.695 Y62.670
G1 X825.209 Y64.542
G1 X825.945 Y65.503
M3 S0
G4 P0.15
G0 X826.909 Y65.918
M3 S90
G4 P0.15
G1 X826.180 Y65.451
G1 X824.216 Y64.279
G1 X823.486 Y63.819
G1 X822.765 Y63.321
G1 X822.060 Y62.769
G1 X821.342 Y62.119
G1 X820.826 Y61.603
G1 X820.310 Y61.056
G1 X819.543 Y60.183
G1 X819.039 Y59.571
G1 X818.545 Y58.941
G1 X818.063 Y58.295
G1 X817.595 Y57.638
G1 X816.925 Y56.637
G1 X816.503 Y55.967
G1 X816.104 Y55.298
G1 X815.722 Y54.620
G1 X815.350 Y53.922
G1 X814.989 Y53.209
G1 X814.643 Y52.483
G1 X814.313 Y51.749
G1 X814.001 Y51.009
G1 X813.710 Y50.269
G1 X813.441 Y49.531
G1 X813.197 Y48.798
G1 X812.979 Y48.075
G1 X812.790 Y47.365
G1 X812.555 Y46.289
G1 X812.430 Y45.558
G1 X812.331 Y44.828
G1 X812.231 Y43.743
G1 X812.197 Y43.031
G1 X812.188 Y42.334
G1 X812.205 Y41.654
G1 X812.246 Y40.995
G1 X812.361 Y40.017
G1 X812.417 Y39.678
G1 X812.555 Y39.015
G1 X812.724 Y38.374
G1 X812.925 Y37.755
G1 X813.037 Y37.453
G1 X813.284 Y36.865
G1 X813.561 Y36.298
G1 X813.843 Y35.792
G1 X814.277 Y35.114
G1 X814.594 Y34.677
G1 X814.933 Y34.256
G1 X815.292 Y33.855
G1 X815.671 Y33.477
G1 X816.068 Y33.126
G1 X816.272 Y32.962
G1 X816.687 Y32.663
G1 X817.117 Y32.394
G1 X817.569 Y32.148
G1 X818.041 Y31.923
G1 X818.527 Y31.721
G1 X819.023 Y31.542
G1 X819.781 Y31.317
G1 X820.288 Y31.196
G1 X821.015 Y31.061
G1 X821.747 Y30.965
G1 X822.245 Y30.923
G1 X823.000 Y30.899
G1 X823.503 Y30.913
G1 X824.004 Y30.952
G1 X824.498 Y31.019
G1 X824.983 Y31.117
G1 X825.460 Y31.247
G1 X825.939 Y31.413
G1 X826.418 Y31.610
G1 X826.895 Y31.837
G1 X827.367 Y32.090
G1 X827.832 Y32.368
G1 X828.288 Y32.666
G1 X828.732 Y32.983
G1 X829.371 Y33.488
G1 X829.776 Y33.841
G1 X830.237 Y34.281
G1 X830.683 Y34.756
G1 X831.114 Y35.259
G1 X831.527 Y35.788
G1 X831.923 Y36.338
G1 X832.299 Y36.907
G1 X832.825 Y37.784
G1 X833.148 Y38.380
G1 X833.464 Y39.015
G1 X833.770 Y39.703
G1 X834.051 Y40.411
G1 X834.307 Y41.137
G1 X834.538 Y41.879
G1 X834.744 Y42.633
G1 X834.926 Y43.398
G1 X835.085 Y44.170
G1 X835.272 Y45.288
G1 X835.405 Y46.341
G1 X835.474 Y47.063
G1 X835.544 Y48.163
G1 X835.567 Y48.900
G1 X835.570 Y49.635
G1 X835.551 Y50.361
G1 X835.509 Y51.074
G1 X835.443 Y51.768
G1 X835.351 Y52.438
G1 X835.191 Y53.325
G1 X834.991 Y54.207
G1 X834.836 Y54.786
G1 X834.662 Y55.356
G1 X834.470 Y55.911
G1 X834.148 Y56.712
G1 X833.909 Y57.220
G1 X833.651 Y57.703
G1 X833.373 Y58.157
G1 X833.248 Y58.339
G1 X832.981 Y58.684
G1 X832.691 Y59.005
G1 X832.384 Y59.308
G1 X831.899 Y59.736
G1 X830.543 Y60.811
G1 X829.887 Y61.372
M3 S0
G4 P0.15
G0 X838.813 Y73.702
M3 S90
G4 P0.15
G1 X838.957 Y73.206
G1 X839.249 Y71.982
G1 X839.387 Y71.464
G1 X839.545 Y71.008
G1 X839.682 Y70.725
G1 X839.784 Y70.573
G1 X839.897 Y70.455
G1 X840.143 Y70.293
G1 X840.322 Y70.221
G1 X840.509 Y70.181
G1 X840.702 Y70.174
G1 X840.800 Y70.184
G1 X840.995 Y70.232
G1 X841.092 Y70.270
G1 X841.307 Y70.405
G1 X841.528 Y70.616
G1 X841.831 Y70.995
G1 X842.063 Y71.340
G1 X842.377 Y71.861
G1 X843.493 Y73.893
G1 X843.965 Y74.680
M3 S0
G4 P0.15
G0 X846.672 Y87.696
M3 S90
G4 P0.15
G1 X847.402 Y87.631
G1 X849.294 Y87.560
G1 X850.025 Y87.494
G1 X850.374 Y87.440
G1 X850.709 Y87.366
G1 X851.027 Y87.270
G1 X851.326 Y87.147
G1 X851.615 Y86.991
G1 X852.051 Y86.700
G1 X852.471 Y86.360
G1 X852.864 Y85.977
G1 X853.220 Y85.561
G1 X853.528 Y85.121
G1 X853.778 Y84.665
G1 X853.906 Y84.357
G1 X854.034 Y83.899
G1 X854.089 Y83.421
G1 X854.086 Y82.905
G1 X854.030 Y82.365
G1 X853.926 Y81.816
G1 X853.782 Y81.272
G1 X853.601 Y80.747
G1 X853.464 Y80.414
G1 X853.315 Y80.101
G1 X853.074 Y79.677
G1 X852.763 Y79.246
G1 X852.393 Y78.831
G1 X851.976 Y78.443
G1 X851.527 Y78.091
G1 X851.057 Y77.788
G1 X850.579 Y77.542
G1 X850.263 Y77.417
G1 X849.953 Y77.325
G1 X849.460 Y77.244
G1 X849.112 Y77.227
G1 X848.575 Y77.252
G1 X848.037 Y77.335
G1 X847.518 Y77.473
G1 X847.036 Y77.663
G1 X846.746 Y77.816
G1 X846.481 Y77.993
G1 X846.104 Y78.324
G1 X845.868 Y78.583
G1 X845.542 Y79.017
G1 X845.256 Y79.493
G1 X845.017 Y79.997
G1 X844.832 Y80.514
G1 X844.741 Y80.858
G1 X844.679 Y81.208
G1 X844.634 Y81.775
G1 X844.642 Y82.376
G1 X844.698 Y82.996
G1 X844.759 Y83.412
G1 X844.884 Y84.026
G1 X845.045 Y84.616
G1 X845.236 Y85.164
G1 X845.382 Y85.502
G1 X845.557 Y85.824
G1 X845.758 Y86.131
G1 X845.981 Y86.425
G1 X846.345 Y86.848
G1 X847.377 Y87.941
G1 X847.741 Y88.364
M3 S0
G4 P0.15
G0 X847.579 Y100.261
M3 S90
G4 P0.15
G1 X846.997 Y100.242
G1 X846.119
G1 X843.184 Y100.310
G1 X842.018 Y100.284
G1 X841.152 Y100.213
G1 X840.580 Y100.134
G1 X839.732 Y99.958
G1 X839.092 Y99.772
G1 X838.732 Y99.653
G1 X838.012 Y99.386
G1 X836.938 Y98.921
G1 X835.874 Y98.382
G1 X834.827 Y97.775
G1 X833.801 Y97.107
G1 X832.801 Y96.383
G1 X831.834 Y95.611
G1 X830.943 Y94.828
G1 X830.081 Y93.991
G1 X829.229 Y93.088
G1 X828.395 Y92.131
G1 X827.853 Y91.470
G1 X827.325 Y90.794
G1 X826.564 Y89.761
G1 X826.082 Y89.064
G1 X825.623 Y88.365
G1 X825.188 Y87.668
G1 X824.781 Y86.976
G1 X824.181 Y85.864
G1 X823.758 Y84.992
G1 X823.560 Y84.551
G1 X823.188 Y83.660
G1 X822.693 Y82.309
G1 X822.273 Y80.952
G1 X821.927 Y79.602
G1 X821.655 Y78.273
G1 X821.472 Y77.083
G1 X821.369 Y76.104
G1 X821.307 Y75.115
G1 X821.289 Y74.457
G1 Y73.803
G1 X821.307 Y73.159
G1 X821.343 Y72.528
G1 X821.432 Y71.613
G1 X821.514 Y71.032
G1 X821.613 Y70.477
G1 X821.796 Y69.699
G1 X821.934 Y69.214
G1 X822.085 Y68.753
G1 X822.344 Y68.099
G1 X822.652 Y67.481
G1 X823.022 Y66.888
G1 X823.464 Y66.307
G1 X823.948 Y65.775
G1 X824.490 Y65.268
G1 X825.096 Y64.769
G1 X825.755 Y64.285
G1 X826.696 Y63.672
G1 X827.682 Y63.111
G1 X828.686 Y62.615
G1 X829.434 Y62.294
G1 X830.406 Y61.947
G1 X831.421 Y61.658
G1 X832.468 Y61.425
G1 X833.533 Y61.244
G1 X834.247 Y61.151
G1 X834.960 Y61.078
G1 X835.668 Y61.025
G1 X836.368 Y60.990
G1 X837.600 Y60.974
G1 X838.492 Y61.004
G1 X839.831 Y61.113
G1 X841.158 Y61.296
G1 X842.459 Y61.553
G1 X843.304 Y61.764
G1 X843.718 Y61.881
G1 X844.508 Y62.132
G1 X845.288 Y62.416
G1 X846.436 Y62.900
G1 X847.185 Y63.259
G1 X848.278 Y63.849
G1 X848.986 Y64.275
G1 X849.998 Y64.948
G1 X850.956 Y65.664
G1 X851.580 Y66.174
G1 X852.487 Y66.984
G1 X853.065 Y67.548
G1 X853.886 Y68.424
G1 X854.395 Y69.024
G1 X855.088 Y69.924
G1 X855.724 Y70.842
G1 X856.308 Y71.793
G1 X856.665 Y72.448
G1 X857.150 Y73.462
G1 X857.437 Y74.162
G1 X857.693 Y74.883
G1 X857.982 Y75.852
G1 X858.232 Y76.877
G1 X858.437 Y77.939
G1 X858.594 Y79.022
G1 X858.698 Y80.108
G1 X858.745 Y81.179
G1 X858.729 Y82.219
G1 X858.643 Y83.286
G1 X858.544 Y84.017
G1 X858.339 Y85.109
G1 X858.165 Y85.827
G1 X857.848 Y86.883
G1 X857.602 Y87.567
G1 X857.181 Y88.553
G1 X856.866 Y89.179
G1 X856.532 Y89.768
G1 X855.969 Y90.632
G1 X855.557 Y91.191
G1 X854.894 Y91.995
G1 X854.185 Y92.747
G1 X853.693 Y93.214
G1 X853.188 Y93.649
G1 X852.675 Y94.049
G1 X852.152 Y94.414
G1 X851.342 Y94.904
G1 X850.783 Y95.194
G1 X849.913 Y95.579
G1 X849.310 Y95.806
G1 X848.367 Y96.107
G1 X847.374 Y96.365
G1 X846.499 Y96.546
G1 X845.562 Y96.696
G1 X844.242 Y96.844
G1 X843.220 Y96.916
G1 X841.846 Y96.961
G1 X840.491 Y96.944
G1 X839.511 Y96.892
G1 X838.578 Y96.805
G1 X837.956 Y96.716
G1 X837.348 Y96.598
G1 X836.752 Y96.455
G1 X835.586 Y96.114
G1 X833.020 Y95.230
G1 X831.866 Y94.865
M3 S0
G4 P0.15
G0 X831.854 Y87.316
M3 S90
G4 P0.15
G1 X831.488 Y86.903
G1 X830.434 Y85.832
G1 X829.935 Y85.285
G1 X829.710 Y85.002
G1 X829.506 Y84.709
G1 X829.329 Y84.405
G1 X829.184 Y84.088
G1 X829.006 Y83.570
G1 X828.864 Y83.010
G1 X828.762 Y82.423
G1 X828.718 Y82.025
G1 X828.690 Y81.430
G1 X828.699 Y81.041
G1 X828.758 Y80.482
G1 X828.828 Y80.131
G1 X828.924 Y79.804
G1 X829.123 Y79.341
G1 X829.294 Y79.033
G1 X829.598 Y78.581
G1 X829.948 Y78.155
G1 X830.334 Y77.767
G1 X830.743 Y77.431
G1 X831.023 Y77.243
G1 X831.304 Y77.088
G1 X831.595 Y76.965
G1 X831.914 Y76.868
G1 X832.428 Y76.774
G1 X832.786 Y76.745
G1 X833.335 Y76.754
G1 X833.882 Y76.823
G1 X834.238 Y76.903
G1 X834.745 Y77.072
G1 X835.183 Y77.288
G1 X835.612 Y77.569
G1 X835.900 Y77.791
G1 X836.185 Y78.038
G1 X836.603 Y78.446
G1 X837.125 Y79.042
G1 X837.364 Y79.355
G1 X837.584 Y79.672
G1 X837.873 Y80.150
G1 X838.102 Y80.619
G1 X838.274 Y81.096
G1 X838.403 Y81.618
G1 X838.489 Y82.168
G1 X838.529 Y82.729
G1 X838.522 Y83.287
G1 X838.468 Y83.825
G1 X838.364 Y84.327
G1 X838.208 Y84.778
G1 X838.074 Y85.044
G1 X837.812 Y85.424
G1 X837.486 Y85.778
G1 X837.110 Y86.103
G1 X836.697 Y86.393
G1 X836.261 Y86.643
G1 X835.964 Y86.784
G1 X835.668 Y86.903
G1 X835.376 Y86.999
G1 X835.094 Y87.061
G1 X834.802 Y87.093
G1 X834.347 Y87.092
G1 X833.717 Y87.025
G1 X832.262 Y86.765
G1 X831.627 Y86.683
M3 S0
G4 P0.15
G0 X824.383 Y88.624
M3 S90
G4 P0.15
G1 X824.059 Y89.566
G1 X823.632 Y90.596
G1 X823.153 Y91.589
G1 X822.807 Y92.227
G1 X822.444 Y92.842
G1 X821.860 Y93.736
G1 X821.203 Y94.619
G1 X820.490 Y95.462
G1 X819.727 Y96.254
G1 X818.921 Y96.987
G1 X818.362 Y97.438
G1 X818.077 Y97.651
G1 X817.496 Y98.050
G1 X816.604 Y98.588
G1 X815.665 Y99.067
G1 X814.688 Y99.482
G1 X813.680 Y99.828
G1 X812.994 Y100.017
G1 X812.647 Y100.098
G1 X811.948 Y100.234
G1 X811.596 Y100.288
G1 X811.061 Y100.343
G1 X810.515 Y100.365
G1 X809.678 Y100.344
G1 X809.110 Y100.302
G1 X808.248 Y100.205
G1 X805.341 Y99.776
G1 X804.191 Y99.645
M3 S0
G4 P0.15
G0 X798.337 Y90.491
M3 S90
G4 P0.15
G1 X797.891 Y89.846
G1 X796.926 Y88.580
G1 X796.586 Y88.098
G1 X796.282 Y87.604
G1 X796.030 Y87.093
G1 X795.899 Y86.740
G1 X795.846 Y86.560
G1 X795.764 Y86.212
G1 X795.698 Y85.845
G1 X795.613 Y85.065
G1 X795.594 Y84.662
G1 X795.595 Y84.053
G1 X795.631 Y83.453
G1 X795.675 Y83.064
G1 X795.735 Y82.690
G1 X795.810 Y82.335
G1 X795.901 Y82.003
G1 X796.008 Y81.699
G1 X796.142 Y81.404
G1 X796.312 Y81.104
G1 X796.508 Y80.817
G1 X796.726 Y80.549
G1 X797.089 Y80.185
G1 X797.348 Y79.975
G1 X797.757 Y79.713
G1 X798.037 Y79.580
G1 X798.319 Y79.483
G1 X798.618 Y79.417
G1 X798.936 Y79.378
G1 X799.437 Y79.370
G1 X799.950 Y79.423
G1 X800.291 Y79.492
G1 X800.787 Y79.645
G1 X801.099 Y79.780
G1 X801.377 Y79.932
G1 X801.772 Y80.211
G1 X802.171 Y80.559
G1 X802.563 Y80.961
G1 X802.942 Y81.406
G1 X803.297 Y81.879
G1 X803.621 Y82.368
G1 X803.903 Y82.858
G1 X804.136 Y83.338
G1 X804.319 Y83.819
G1 X804.424 Y84.178
G1 X804.543 Y84.741
G1 X804.613 Y85.316
G1 X804.632 Y85.700
G1 X804.616 Y86.265
G1 X804.575 Y86.627
G1 X804.467 Y87.138
G1 X804.362 Y87.451
G1 X804.244 Y87.699
G1 X804.095 Y87.931
G1 X803.920 Y88.150
G1 X803.723 Y88.359
G1 X803.283 Y88.753
G1 X802.347 Y89.516
G1 X802.025 Y89.815
M3 S0
G4 P0.15
G0 X803.993 Y76.476
M3 S90
G4 P0.15
G1 X804.295 Y75.767
G1 X805.119 Y73.605
G1 X805.363 Y73.062
G1 X805.617 Y72.604
G1 X805.815 Y72.334
G1 X805.953 Y72.196
G1 X806.111 Y72.081
G1 X806.290 Y71.982
G1 X806.472 Y71.912
G1 X806.658 Y71.872
G1 X806.847 Y71.864
G1 X807.039 Y71.889
G1 X807.331 Y71.995
G1 X807.482 Y72.089
G1 X807.637 Y72.220
G1 X807.794 Y72.386
G1 X807.953 Y72.582
G1 X808.279 Y73.057
G1 X808.528 Y73.474
G1 X808.866 Y74.093
G1 X810.237 Y76.850
G1 X810.577 Y77.497
G1 X810.829 Y77.943
M3 S0
G4 P0.15
G0 X814.044 Y91.305
M3 S90
G4 P0.15
G1 X814.611 Y91.173
G1 X815.944 Y90.944
G1 X816.507 Y90.808
G1 X816.897 Y90.669
G1 X817.136 Y90.552
G1 X817.354 Y90.412
G1 X817.573 Y90.225
G1 X817.798 Y89.984
G1 X818.106 Y89.569
G1 X818.288 Y89.263
G1 X818.523 Y88.769
G1 X818.707 Y88.248
G1 X818.837 Y87.715
G1 X818.906 Y87.185
G1 X818.916 Y86.846
G1 X818.883 Y86.299
G1 X818.799 Y85.722
G1 X818.665 Y85.129
G1 X818.489 Y84.537
G1 X818.273 Y83.961
G1 X818.023 Y83.418
G1 X817.743 Y82.922
G1 X817.542 Y82.627
G1 X817.255 Y82.272
G1 X816.801 Y81.806
G1 X816.289 Y81.366
G1 X815.744 Y80.973
G1 X815.189 Y80.648
G1 X814.782 Y80.461
G1 X814.520 Y80.369
G1 X814.271 Y80.306
G1 X813.913 Y80.270
G1 X813.666 Y80.290
G1 X813.294 Y80.380
G1 X813.049 Y80.474
G1 X812.693 Y80.656
G1 X812.360 Y80.874
G1 X812.058 Y81.115
G1 X811.797 Y81.365
G1 X811.575 Y81.626
G1 X811.475 Y81.766
G1 X811.298 Y82.065
G1 X811.149 Y82.390
G1 X811.029 Y82.739
G1 X810.938 Y83.113
G1 X810.877 Y83.510
G1 X810.853 Y83.818
G1 X810.850 Y84.334
G1 X810.870 Y84.706
G1 X810.928 Y85.295
G1 X811.019 Y85.906
G1 X811.140 Y86.524
G1 X811.288 Y87.133
G1 X811.459 Y87.716
G1 X811.651 Y88.258
G1 X811.789 Y88.589
G1 X812.071 Y89.123
G1 X812.290 Y89.455
G1 X812.528 Y89.771
G1 X812.910 Y90.224
G1 X813.843 Y91.249
G1 X814.223 Y91.704
M3 S0
G4 P0.15
G0 X813.640 Y103.410
M3 S90
G4 P0.15
G1 X812.596 Y103.295
G1 X809.987 Y103.118
G1 X808.943 Y103.003
G1 X808.160 Y102.870
G1 X807.639 Y102.752
G1 X807.117 Y102.604
G1 X806.595 Y102.423
G1 X805.946 Y102.160
G1 X804.963 Y101.699
G1 X803.972 Y101.165
G1 X802.980 Y100.567
G1 X802.321 Y100.134
G1 X801.340 Y99.442
G1 X800.373 Y98.702
G1 X799.426 Y97.922
G1 X798.505 Y97.108
G1 X797.589 Y96.239
G1 X796.971 Y95.612
G1 X796.045 Y94.613
G1 X795.128 Y93.556
G1 X794.230 Y92.454
G1 X793.361 Y91.320
G1 X792.528 Y90.167
G1 X791.742 Y89.008
G1 X791.012 Y87.856
G1 X790.348 Y86.724
G1 X789.924 Y85.946
G1 X789.504 Y85.124
G1 X788.918 Y83.876
G1 X788.389 Y82.618
G1 X787.918 Y81.358
G1 X787.511 Y80.104
G1 X787.275 Y79.276
G1 X787.070 Y78.456
G1 X786.896 Y77.647
G1 X786.754 Y76.852
G1 X786.627 Y75.907
G1 X786.542 Y74.949
G1 X786.500 Y73.991
G1 X786.499 Y73.045
G1 X786.521 Y72.427
G1 X786.560 Y71.824
G1 X786.652 Y70.956
G1 X786.781 Y70.142
G1 X786.948 Y69.395
G1 X787.156 Y68.713
G1 X787.406 Y68.090
G1 X787.695 Y67.512
G1 X787.908 Y67.145
G1 X788.138 Y66.789
G1 X788.645 Y66.088
G1 X789.217 Y65.376
G1 X789.845 Y64.680
G1 X790.361 Y64.180
G1 X790.925 Y63.707
G1 X791.545 Y63.266
G1 X791.994 Y62.993
G1 X792.677 Y62.642
G1 X793.411 Y62.325
G1 X794.210 Y62.030
G1 X795.060 Y61.760
G1 X795.949 Y61.515
G1 X796.863 Y61.300
G1 X797.788 Y61.115
G1 X799.018 Y60.920
G1 X800.215 Y60.789
G1 X801.388 Y60.724
G1 X802.281 Y60.717
G1 X803.631 Y60.771
G1 X804.533 Y60.849
G1 X805.877 Y61.024
G1 X806.762 Y61.180
G1 X808.060 Y61.467
G1 X809.304 Y61.815
G1 X810.107 Y62.084
G1 X811.298 Y62.548
G1 X812.467 Y63.077
G1 X813.228 Y63.461
G1 X814.337 Y64.078
G1 X815.397 Y64.737
G1 X816.384 Y65.416
G1 X817.297 Y66.103
G1 X818.174 Y66.827
G1 X819.010 Y67.593
G1 X819.543 Y68.129
G1 X820.302 Y68.974
G1 X820.642 Y69.395
M3 S0
G4 P0.15
G0 X818.068 Y60.272
M3 S90
G4 P0.15
G1 X817.617 Y60.331
G1 X816.930 Y60.382
G1 X815.318 Y60.455
G1 X814.631 Y60.509
M3 S0
G4 P0.15
G0 X808.503 Y52.178
M3 S90
G4 P0.15
G1 X808.523 Y50.484
G1 X808.480 Y47.003
G1 X808.493 Y45.301
G1 X808.533 Y44.316
G1 X808.579 Y43.680
G1 X808.682 Y42.765
G1 X808.777 Y42.185
G1 X809.037 Y41.020
G1 X809.264 Y40.167
G1 X809.522 Y39.350
G1 X809.816 Y38.572
G1 X810.154 Y37.836
G1 X810.540 Y37.147
G1 X810.983 Y36.507
G1 X811.437 Y35.970
G1 X811.923 Y35.480
G1 X812.274 Y35.164
G1 X812.643 Y34.862
G1 X813.026 Y34.575
G1 X813.367 Y34.343
M3 S0
G4 P0.15
G0 X817.982 Y30.655
M3 S90
G4 P0.15
G1 X817.477 Y30.234
G1 X816.701 Y29.632
G1 X815.906 Y29.059
G1 X815.091 Y28.516
G1 X814.258 Y28.006
G1 X813.444 Y27.547
G1 X812.607 Y27.111
G1 X811.752 Y26.701
G1 X810.879 Y26.318
G1 X809.993 Y25.966
G1 X809.096 Y25.645
G1 X808.191 Y25.359
G1 X807.282 Y25.109
G1 X806.404 Y24.905
G1 X805.509 Y24.730
G1 X804.600 Y24.585
G1 X803.683 Y24.470
G1 X802.764 Y24.385
G1 X801.846 Y24.329
G1 X800.936 Y24.302
G1 X800.039 Y24.305
G1 X799.174 Y24.336
G1 X798.328 Y24.395
G1 X797.060 Y24.534
G1 X796.222 Y24.661
G1 X795.393 Y24.814
G1 X794.577 Y24.993
G1 X793.777 Y25.199
G1 X792.998 Y25.430
G1 X792.243 Y25.685
G1 X791.504 Y25.964
G1 X790.778 Y26.266
G1 X790.068 Y26.595
G1 X789.374 Y26.950
G1 X788.698 Y27.333
G1 X788.041 Y27.746
G1 X787.405 Y28.189
G1 X786.815 Y28.644
G1 X786.262 Y29.112
G1 X785.721 Y29.609
G1 X784.937 Y30.403
G1 X784.437 Y30.960
G1 X783.729 Y31.825
G1 X783.289 Y32.417
G1 X782.878 Y33.017
G1 X782.281 Y33.992
G1 X781.910 Y34.679
G1 X781.569 Y35.381
G1 X781.257 Y36.099
G1 X780.975 Y36.837
G1 X780.720 Y37.595
G1 X780.492 Y38.375
G1 X780.290 Y39.178
G1 X780.126 Y39.948
G1 X779.922 Y41.152
G1 X779.770 Y42.403
G1 X779.698 Y43.257
G1 X779.637 Y44.558
G1 X779.628 Y45.433
G1 X779.662 Y46.748
G1 X779.718 Y47.619
G1 X779.796 Y48.449
G1 X779.961 Y49.726
G1 X780.101 Y50.593
G1 X780.354 Y51.902
G1 X780.654 Y53.207
G1 X780.879 Y54.067
G1 X781.251 Y55.329
G1 X781.521 Y56.144
G1 X781.807 Y56.932
G1 X782.226 Y57.972
G1 X782.665 Y58.956
G1 X783.141 Y59.926
G1 X783.648 Y60.870
G1 X784.182 Y61.777
G1 X784.738 Y62.635
G1 X785.310 Y63.433
G1 X785.700 Y63.926
G1 X786.093 Y64.383
G1 X786.440 Y64.744
G1 X786.980 Y65.227
G1 X787.351 Y65.517
G1 X787.919 Y65.917
G1 X789.461 Y66.900
G1 X790.221 Y67.422
M3 S0
G4 P0.15
G0 X795.930 Y63.067
M3 S90
G4 P0.15
G1 X796.373 Y63.013
G1 X797.546 Y62.911
G1 X797.994 Y62.832
G1 X798.298 Y62.751
G1 X798.608 Y62.641
G1 X799.177 Y62.385
G1 X799.782 Y62.067
G1 X800.197 Y61.824
G1 X800.819 Y61.416
G1 X801.227 Y61.119
G1 X801.813 Y60.638
G1 X802.178 Y60.298
G1 X802.674 Y59.762
G1 X803.014 Y59.330
G1 X803.335 Y58.866
G1 X803.638 Y58.376
G1 X803.921 Y57.861
G1 X804.184 Y57.326
G1 X804.425 Y56.775
G1 X804.745 Y55.923
G1 X804.929 Y55.345
G1 X805.088 Y54.763
G1 X805.221 Y54.175
G1 X805.327 Y53.565
G1 X805.407 Y52.934
G1 X805.462 Y52.286
G1 X805.494 Y51.627
G1 X805.502 Y50.626
G1 X805.482 Y49.958
G1 X805.420 Y48.965
G1 X805.358 Y48.317
G1 X805.240 Y47.376
G1 X805.175 Y46.954
G1 X805.016 Y46.117
G1 X804.822 Y45.289
G1 X804.594 Y44.473
G1 X804.196 Y43.274
G1 X803.895 Y42.494
G1 X803.568 Y41.730
G1 X803.249 Y41.050
G1 X802.939 Y40.440
G1 X802.436 Y39.532
G1 X802.077 Y38.939
G1 X801.506 Y38.078
G1 X801.107 Y37.530
G1 X800.694 Y37.009
G1 X800.268 Y36.519
G1 X799.812 Y36.044
G1 X799.318 Y35.576
G1 X798.807 Y35.134
G1 X798.279 Y34.721
G1 X797.734 Y34.338
G1 X797.176 Y33.987
G1 X796.604 Y33.669
G1 X796.313 Y33.524
G1 X795.759 Y33.274
G1 X795.223 Y33.065
G1 X794.391 Y32.794
G1 X793.824 Y32.645
G1 X793.249 Y32.522
G1 X792.673 Y32.429
G1 X792.098 Y32.366
G1 X791.528 Y32.335
G1 X790.979 Y32.337
G1 X790.436 Y32.371
G1 X789.887 Y32.435
G1 X789.334 Y32.527
G1 X788.785 Y32.644
G1 X788.242 Y32.785
G1 X787.713 Y32.947
G1 X787.200 Y33.129
G1 X786.710 Y33.328
G1 X786.220 Y33.555
G1 X785.721 Y33.822
G1 X785.237 Y34.116
G1 X784.545 Y34.603
G1 X784.112 Y34.955
G1 X783.704 Y35.325
G1 X783.326 Y35.712
G1 X782.973 Y36.121
G1 X782.486 Y36.782
G1 X782.061 Y37.489
G1 X781.813 Y37.985
G1 X781.593 Y38.497
G1 X781.317 Y39.296
G1 X781.238 Y39.581
G1 X781.105 Y40.164
G1 X780.967 Y41.070
G1 X780.913 Y41.698
G1 X780.886 Y42.347
G1 Y43.018
G1 X780.928 Y44.071
G1 X780.971 Y44.640
G1 X781.068 Y45.548
G1 X781.201 Y46.504
G1 X781.369 Y47.494
G1 X781.569 Y48.502
G1 X781.720 Y49.175
G1 X781.970 Y50.176
G1 X782.152 Y50.829
G1 X782.445 Y51.778
G1 X782.654 Y52.383
G1 X783.015 Y53.337
G1 X783.273 Y53.973
G1 X783.689 Y54.918
G1 X783.984 Y55.538
G1 X784.293 Y56.145
G1 X784.616 Y56.736
G1 X784.953 Y57.308
G1 X785.303 Y57.858
G1 X785.666 Y58.381
G1 X786.042 Y58.876
G1 X786.235 Y59.111
G1 X786.584 Y59.497
G1 X787.141 Y60.025
G1 X787.529 Y60.349
G1 X787.929 Y60.655
G1 X788.544 Y61.090
G1 X790.002 Y62.068
G1 X790.816 Y62.657
M3 S0
G4 P0.15
G0 X785.855 Y65.798
M3 S90
G4 P0.15
G1 X785.546 Y66.272
G1 X784.886 Y67.342
M3 S0
G4 P0.15
G0 X785.330 Y74.407
M3 S90
G4 P0.15
G1 X784.969 Y73.861
G1 X784.216 Y72.853
G1 X783.416 Y71.897
G1 X782.552 Y70.966
G1 X781.637 Y70.067
G1 X780.683 Y69.208
G1 X779.700 Y68.396
G1 X778.701 Y67.640
G1 X777.577 Y66.864
G1 X776.411 Y66.136
G1 X775.208 Y65.463
G1 X773.972 Y64.854
G1 X773.133 Y64.487
G1 X772.284 Y64.154
G1 X771.855 Y64.002
G1 X771.045 Y63.740
G1 X769.881 Y63.416
G1 X768.686 Y63.142
G1 X767.469 Y62.923
G1 X766.242 Y62.763
G1 X765.017 Y62.667
G1 X763.802 Y62.640
G1 X762.727 Y62.678
G1 X761.873 Y62.751
G1 X760.703 Y62.906
G1 X759.522 Y63.120
G1 X758.359 Y63.388
G1 X757.243 Y63.702
G1 X756.454 Y63.965
G1 X755.720 Y64.248
G1 X755.053 Y64.549
G1 X754.386 Y64.909
G1 X753.958 Y65.180
G1 X753.369 Y65.616
G1 X752.838 Y66.083
G1 X752.354 Y66.580
G1 X751.910 Y67.105
G1 X751.371 Y67.837
G1 X751.016 Y68.400
G1 X750.702 Y68.987
G1 X750.428 Y69.610
G1 X750.192 Y70.280
G1 X749.995 Y71.009
G1 X749.839 Y71.775
G1 X749.718 Y72.597
G1 X749.608 Y73.785
G1 X749.564 Y74.731
G1 X749.554 Y75.713
G1 X749.597 Y77.058
G1 X749.672 Y78.081
G1 X749.784 Y79.103
G1 X749.936 Y80.114
G1 X750.092 Y80.951
G1 X750.381 Y82.239
G1 X750.609 Y83.116
G1 X750.999 Y84.451
G1 X751.290 Y85.350
G1 X751.769 Y86.703
G1 X752.295 Y88.053
G1 X752.864 Y89.390
G1 X753.471 Y90.703
G1 X753.895 Y91.560
G1 X754.607 Y92.904
G1 X755.131 Y93.832
G1 X755.967 Y95.224
G1 X756.555 Y96.148
G1 X757.166 Y97.064
G1 X757.797 Y97.969
G1 X758.778 Y99.297
G1 X759.453 Y100.158
G1 X760.141 Y100.994
G1 X760.841 Y101.802
G1 X761.551 Y102.579
G1 X762.269 Y103.320
G1 X763.134 Y104.157
G1 X764.040 Y104.979
G1 X764.978 Y105.778
G1 X765.939 Y106.549
G1 X766.916 Y107.285
G1 X767.899 Y107.979
G1 X768.879 Y108.626
G1 X769.849 Y109.218
G1 X770.800 Y109.750
G1 X771.723 Y110.216
G1 X772.291 Y110.472
G1 X772.820 Y110.679
G1 X773.344 Y110.854
G1 X774.120 Y111.067
G1 X775.143 Y111.281
G1 X777.676 Y111.686
G1 X778.697 Y111.890
M3 S0
G4 P0.15
G0 X771.060 Y107.705
M3 S90
G4 P0.15
G1 X772.279 Y107.419
G1 X775.056 Y106.837
G1 X775.964 Y106.611
G1 X776.849 Y106.347
G1 X777.705 Y106.030
G1 X778.341 Y105.744
G1 X779.400 Y105.203
G1 X780.090 Y104.808
G1 X781.095 Y104.164
G1 X782.055 Y103.461
G1 X782.964 Y102.702
G1 X783.538 Y102.165
G1 X784.333 Y101.338
G1 X785.090 Y100.449
G1 X785.802 Y99.507
G1 X786.458 Y98.521
G1 X787.049 Y97.498
G1 X787.403 Y96.800
G1 X787.566 Y96.448
G1 X787.881 Y95.704
G1 X788.299 Y94.548
G1 X788.648 Y93.350
G1 X788.926 Y92.119
G1 X789.131 Y90.863
G1 X789.225 Y90.015
G1 X789.298 Y88.805
G1 X789.300 Y87.705
G1 X789.278 Y87.240
M3 S0
G4 P0.15
G0 X780.422 Y97.068
M3 S90
G4 P0.15
G1 X779.825 Y96.638
G1 X778.730 Y95.922
G1 X778.275 Y95.605
G1 X777.987 Y95.383
G1 X777.716 Y95.148
G1 X777.348 Y94.769
G1 X777.135 Y94.493
G1 X776.941 Y94.188
G1 X776.758 Y93.858
G1 X776.509 Y93.324
G1 X776.362 Y92.951
G1 X776.231 Y92.570
G1 X776.118 Y92.188
G1 X775.984 Y91.622
G1 X775.897 Y91.081
G1 X775.867 Y90.743
G1 X775.861 Y90.431
G1 X775.894 Y89.982
G1 X775.972 Y89.544
G1 X776.050 Y89.264
G1 X776.206 Y88.871
G1 X776.336 Y88.633
G1 X776.488 Y88.418
G1 X776.661 Y88.231
G1 X776.826 Y88.092
G1 X777.120 Y87.896
G1 X777.458 Y87.724
G1 X777.824 Y87.584
G1 X778.203 Y87.485
G1 X778.457 Y87.447
G1 X778.826 Y87.437
G1 X779.059 Y87.467
G1 X779.276 Y87.527
G1 X779.606 Y87.684
G1 X779.947 Y87.911
G1 X780.291 Y88.198
G1 X780.630 Y88.533
G1 X780.956 Y88.904
G1 X781.261 Y89.298
G1 X781.537 Y89.705
G1 X781.776 Y90.113
G1 X781.970 Y90.509
G1 X782.123 Y90.913
G1 X782.250 Y91.363
G1 X782.347 Y91.843
G1 X782.412 Y92.340
G1 X782.442 Y92.840
G1 Y93.168
G1 X782.423 Y93.488
G1 X782.387 Y93.795
G1 X782.295 Y94.223
G1 X782.209 Y94.481
G1 X782.101 Y94.713
G1 X781.976 Y94.903
G1 X781.824 Y95.073
G1 X781.647 Y95.228
G1 X781.449 Y95.368
G1 X781.234 Y95.496
G1 X780.769 Y95.728
G1 X779.794 Y96.162
G1 X779.343 Y96.404
M3 S0
G4 P0.15
G0 X772.894 Y81.655
M3 S90
G4 P0.15
G1 X772.386 Y80.829
G1 X771.103 Y78.525
G1 X770.764 Y77.974
G1 X770.513 Y77.607
G1 X770.182 Y77.199
G1 X770.019 Y77.038
G1 X769.858 Y76.908
G1 X769.620 Y76.781
G1 X769.325 Y76.717
G1 X769.122 Y76.715
G1 X768.919 Y76.743
G1 X768.720 Y76.798
G1 X768.441 Y76.927
G1 X768.199 Y77.104
G1 X768.066 Y77.246
G1 X767.974 Y77.387
G1 X767.902 Y77.558
G1 X767.846 Y77.754
G1 X767.806 Y77.973
G1 X767.778 Y78.211
G1 X767.756 Y78.600
G1 X767.755 Y79.159
G1 X767.791 Y80.619
G1 X767.772 Y81.294
M3 S0
G4 P0.15
G0 X764.983 Y95.851
M3 S90
G4 P0.15
G1 X765.459 Y95.636
G1 X766.602 Y95.206
G1 X767.072 Y94.988
G1 X767.285 Y94.862
G1 X767.478 Y94.722
G1 X767.646 Y94.565
G1 X767.787 Y94.387
G1 X767.918 Y94.157
G1 X768.072 Y93.765
G1 X768.149 Y93.477
G1 X768.224 Y93.016
G1 X768.255 Y92.532
G1 X768.245 Y92.039
G1 X768.195 Y91.549
G1 X768.108 Y91.078
G1 X767.988 Y90.642
G1 X767.760 Y90.031
G1 X767.459 Y89.393
G1 X767.193 Y88.916
G1 X766.898 Y88.455
G1 X766.580 Y88.022
G1 X766.244 Y87.631
G1 X765.895 Y87.296
G1 X765.539 Y87.028
G1 X765.294 Y86.890
G1 X765.024 Y86.776
G1 X764.579 Y86.646
G1 X764.263 Y86.585
G1 X763.774 Y86.531
G1 X763.283 Y86.519
G1 X762.808 Y86.548
G1 X762.366 Y86.614
G1 X762.099 Y86.678
G1 X761.861 Y86.756
G1 X761.627 Y86.863
G1 X761.391 Y87.009
G1 X761.176 Y87.184
G1 X760.983 Y87.385
G1 X760.813 Y87.611
G1 X760.666 Y87.860
G1 X760.542 Y88.129
G1 X760.442 Y88.418
G1 X760.381 Y88.669
G1 X760.336 Y88.952
G1 X760.299 Y89.425
G1 X760.294 Y89.765
G1 X760.313 Y90.303
G1 X760.343 Y90.672
G1 X760.412 Y91.232
G1 X760.510 Y91.785
G1 X760.589 Y92.142
G1 X760.728 Y92.649
G1 X760.834 Y92.961
G1 X760.950 Y93.247
G1 X761.102 Y93.548
G1 X761.379 Y93.964
G1 X761.703 Y94.348
G1 X762.057 Y94.708
G1 X763.050 Y95.635
G1 X763.399 Y95.999
M3 S0
G4 P0.15
G0 X740.435 Y104.736
M3 S90
G4 P0.15
G1 X740.881 Y104.304
G1 X741.955 Y103.379
G1 X742.286 Y103.053
G1 X742.486 Y102.822
G1 X742.747 Y102.451
G1 X742.888 Y102.182
G1 X743.007 Y101.872
G1 X743.153 Y101.324
G1 X743.249 Y100.725
G1 X743.296 Y100.088
G1 X743.295 Y99.427
G1 X743.269 Y98.981
G1 X743.223 Y98.534
G1 X743.116 Y97.874
G1 X742.967 Y97.237
G1 X742.779 Y96.644
G1 X742.629 Y96.258
G1 X742.455 Y95.863
G1 X742.044 Y95.058
G1 X741.687 Y94.459
G1 X741.294 Y93.876
G1 X740.873 Y93.322
G1 X740.429 Y92.812
G1 X739.968 Y92.356
G1 X739.496 Y91.968
G1 X739.019 Y91.660
G1 X738.501 Y91.411
G1 X737.939 Y91.209
G1 X737.348 Y91.053
G1 X736.946 Y90.974
G1 X736.544 Y90.917
G1 X735.950 Y90.868
G1 X735.567 Y90.862
G1 X735.200 Y90.875
G1 X734.855 Y90.910
G1 X734.535 Y90.964
G1 X734.050 Y91.104
G1 X733.725 Y91.243
G1 X733.268 Y91.507
G1 X732.985 Y91.717
G1 X732.603 Y92.078
G1 X732.279 Y92.487
G1 X732.099 Y92.782
G1 X731.968 Y93.060
G1 X731.811 Y93.527
G1 X731.699 Y94.043
G1 X731.630 Y94.597
G1 X731.599 Y95.176
G1 X731.604 Y95.769
G1 X731.641 Y96.363
G1 X731.734 Y97.138
G1 X731.816 Y97.593
G1 X731.984 Y98.309
G1 X732.202 Y99.049
G1 X732.374 Y99.548
G1 X732.666 Y100.292
G1 X732.883 Y100.778
G1 X733.236 Y101.478
G1 X733.488 Y101.920
G1 X733.889 Y102.530
G1 X734.162 Y102.886
G1 X734.601 Y103.352
G1 X734.918 Y103.635
G1 X735.251 Y103.900
G1 X735.951 Y104.392
G1 X737.392 Y105.331
G1 X737.911 Y105.706
M3 S0
G4 P0.15
G0 X735.746 Y119.390
M3 S90
G4 P0.15
G1 X734.691 Y119.160
G1 X732.073 Y118.692
G1 X731.281 Y118.518
G1 X730.750 Y118.380
G1 X729.944 Y118.128
G1 X729.127 Y117.808
G1 X728.533 Y117.531
G1 X727.559 Y117.021
G1 X726.560 Y116.438
G1 X725.885 Y116.013
G1 X725.204 Y115.562
G1 X724.177 Y114.839
G1 X722.806 Y113.802
G1 X721.787 Y112.979
G1 X720.451 Y111.837
G1 X719.158 Y110.658
G1 X718.036 Y109.570
G1 X717.230 Y108.744
G1 X716.028 Y107.447
G1 X714.841 Y106.088
G1 X713.679 Y104.680
G1 X712.550 Y103.235
G1 X711.462 Y101.763
G1 X710.425 Y100.277
G1 X709.765 Y99.284
G1 X708.857 Y97.845
G1 X708.039 Y96.476
G1 X706.988 Y94.601
G1 X706.238 Y93.169
G1 X705.529 Y91.725
G1 X704.867 Y90.278
G1 X704.260 Y88.837
G1 X703.713 Y87.409
G1 X703.235 Y86.005
G1 X702.957 Y85.085
G1 X702.618 Y83.821
G1 X702.321 Y82.550
G1 X702.071 Y81.281
G1 X701.871 Y80.022
G1 X701.723 Y78.780
G1 X701.632 Y77.564
G1 X701.601 Y76.380
G1 X701.632 Y75.238
G1 X701.690 Y74.503
G1 X701.839 Y73.392
G1 X701.977 Y72.663
G1 X702.237 Y71.591
G1 X702.559 Y70.557
G1 X702.938 Y69.568
G1 X703.370 Y68.636
G1 X703.685 Y68.050
G1 X704.020 Y67.496
G1 X704.526 Y66.779
G1 X705.085 Y66.116
G1 X705.690 Y65.502
G1 X706.336 Y64.931
G1 X707.015 Y64.400
G1 X707.723 Y63.902
G1 X708.730 Y63.266
G1 X709.263 Y62.961
G1 X709.808 Y62.672
G1 X710.656 Y62.273
G1 X711.544 Y61.918
G1 X712.479 Y61.611
G1 X713.469 Y61.358
G1 X714.447 Y61.173
G1 X715.038 Y61.089
G1 X715.660 Y61.020
G1 X716.979 Y60.923
G1 X718.371 Y60.882
G1 X719.086 Y60.883
G1 X720.169 Y60.910
G1 X721.255 Y60.967
G1 X721.973 Y61.023
G1 X723.381 Y61.175
G1 X724.725 Y61.381
G1 X725.362 Y61.504
G1 X726.106 Y61.672
G1 X727.385 Y62.025
G1 X728.625 Y62.445
G1 X729.828 Y62.928
G1 X730.998 Y63.470
G1 X732.134 Y64.066
G1 X732.875 Y64.492
G1 X733.603 Y64.939
G1 X734.717 Y65.679
G1 X735.820 Y66.488
G1 X736.889 Y67.357
G1 X737.920 Y68.287
G1 X738.914 Y69.282
G1 X739.867 Y70.344
G1 X740.779 Y71.478
G1 X741.566 Y72.557
G1 X742.084 Y73.316
G1 X742.594 Y74.104
G1 X743.335 Y75.334
G1 X744.041 Y76.613
G1 X744.702 Y77.931
G1 X745.309 Y79.278
G1 X745.852 Y80.644
G1 X746.323 Y82.021
G1 X746.689 Y83.301
G1 X746.993 Y84.577
G1 X747.171 Y85.452
G1 X747.329 Y86.342
G1 X747.530 Y87.696
G1 X747.638 Y88.606
G1 X747.726 Y89.518
G1 X747.794 Y90.428
G1 X747.840 Y91.332
G1 X747.866 Y92.226
G1 X747.871 Y93.107
G1 X747.854 Y93.971
G1 X747.816 Y94.813
G1 X747.718 Y96.030
G1 X747.533 Y97.446
G1 X747.274 Y98.834
G1 X746.944 Y100.190
G1 X746.548 Y101.506
G1 X746.089 Y102.778
G1 X745.571 Y103.999
G1 X744.996 Y105.164
G1 X744.381 Y106.247
G1 X743.709 Y107.281
G1 X743.228 Y107.947
G1 X742.722 Y108.592
G1 X742.192 Y109.214
G1 X741.642 Y109.812
G1 X740.778 Y110.658
G1 X739.874 Y111.437
G1 X739.565 Y111.680
G1 X738.952 Y112.131
G1 X738.011 Y112.740
G1 X737.356 Y113.115
G1 X736.682 Y113.465
G1 X735.641 Y113.945
G1 X734.931 Y114.233
G1 X734.212 Y114.497
G1 X733.123 Y114.845
G1 X732.030 Y115.135
G1 X731.353 Y115.284
G1 X731.037 Y115.340
G1 X730.077 Y115.462
G1 X729.100 Y115.523
G1 X728.112 Y115.540
G1 X727.116 Y115.526
G1 X724.448 Y115.448
G1 X723.126 Y115.453
M3 S0
G4 P0.15
G0 X720.173 Y103.265
M3 S90
G4 P0.15
G1 X719.540 Y102.742
G1 X718.203 Y101.746
G1 X717.562 Y101.229
G1 X717.262 Y100.956
G1 X716.982 Y100.670
G1 X716.606 Y100.212
G1 X716.391 Y99.882
G1 X716.205 Y99.538
G1 X716.034 Y99.168
G1 X715.803 Y98.572
G1 X715.668 Y98.154
G1 X715.495 Y97.510
G1 X715.399 Y97.076
G1 X715.287 Y96.428
G1 X715.214 Y95.799
G1 X715.182 Y95.205
G1 X715.191 Y94.662
G1 X715.223 Y94.318
G1 X715.313 Y93.795
G1 X715.449 Y93.295
G1 X715.632 Y92.826
G1 X715.780 Y92.537
G1 X716.042 Y92.146
G1 X716.243 Y91.918
G1 X716.449 Y91.733
G1 X716.777 Y91.498
G1 X717.152 Y91.288
G1 X717.562 Y91.113
G1 X717.995 Y90.981
G1 X718.290 Y90.922
G1 X718.734 Y90.883
G1 X719.027 Y90.894
G1 X719.311 Y90.938
G1 X719.706 Y91.061
G1 X720.127 Y91.257
G1 X720.567 Y91.517
G1 X721.017 Y91.831
G1 X721.469 Y92.190
G1 X721.914 Y92.585
G1 X722.482 Y93.151
G1 X723.004 Y93.741
G1 X723.353 Y94.187
G1 X723.656 Y94.625
G1 X723.927 Y95.084
G1 X724.111 Y95.454
G1 X724.355 Y96.044
G1 X724.495 Y96.455
G1 X724.669 Y97.087
G1 X724.796 Y97.724
G1 X724.853 Y98.145
G1 X724.895 Y98.759
G1 X724.892 Y99.152
G1 X724.864 Y99.526
G1 X724.776 Y100.020
G1 X724.685 Y100.296
G1 X724.565 Y100.561
G1 X724.422 Y100.816
G1 X724.259 Y101.063
G1 X723.888 Y101.539
G1 X723.090 Y102.469
G1 X722.728 Y102.948
M3 S0
G4 P0.15
G0 X724.624 Y86.839
M3 S90
G4 P0.15
G1 X724.757 Y86.147
G1 X724.964 Y84.637
G1 X725.059 Y84.061
G1 X725.181 Y83.540
G1 X725.256 Y83.309
G1 X725.342 Y83.102
G1 X725.440 Y82.923
G1 X725.553 Y82.774
G1 X725.698 Y82.645
G1 X725.882 Y82.528
G1 X726.085 Y82.437
G1 X726.416 Y82.352
G1 X726.645 Y82.330
G1 X726.876 Y82.338
G1 X727.213 Y82.407
G1 X727.425 Y82.493
G1 X727.585 Y82.593
G1 X727.742 Y82.728
G1 X727.898 Y82.895
G1 X728.202 Y83.313
G1 X728.426 Y83.689
G1 X728.721 Y84.252
G1 X729.806 Y86.613
G1 X730.246 Y87.471
M3 S0
G4 P0.15
G0 X742.037 Y74.690
M3 S90
G4 P0.15
G1 X742.850 Y73.885
G1 X744.518 Y72.335
G1 X745.325 Y71.522
G1 X745.900 Y70.867
G1 X746.264 Y70.401
G1 X746.608 Y69.907
G1 X746.991 Y69.293
G1 X747.362 Y68.646
G1 X747.893 Y67.621
G1 X748.391 Y66.543
G1 X748.852 Y65.425
G1 X749.101 Y64.747
M3 S0
G4 P0.15
G0 X752.538 Y66.776
M3 S90
G4 P0.15
G1 X751.980 Y66.131
G1 X750.461 Y64.480
G1 X749.900 Y63.841
G1 X749.356 Y63.167
G1 X748.836 Y62.442
G1 X748.506 Y61.922
G1 X748.172 Y61.346
G1 X747.842 Y60.738
G1 X747.517 Y60.100
G1 X746.889 Y58.757
G1 X746.300 Y57.350
G1 X746.024 Y56.633
G1 X745.637 Y55.554
G1 X745.180 Y54.129
G1 X744.800 Y52.741
G1 X744.479 Y51.320
G1 X744.340 Y50.597
G1 X744.161 Y49.511
G1 X743.981 Y48.078
G1 X743.892 Y47.033
G1 X743.856 Y46.357
G1 X743.839 Y45.702
G1 X743.842 Y45.074
G1 X743.867 Y44.427
G1 X743.913 Y43.763
G1 X744.022 Y42.812
G1 X744.127 Y42.203
G1 X744.259 Y41.611
G1 X744.516 Y40.746
G1 X744.729 Y40.180
G1 X744.850 Y39.899
G1 X745.098 Y39.385
G1 X745.380 Y38.873
G1 X745.859 Y38.115
G1 X746.209 Y37.625
G1 X746.580 Y37.151
G1 X746.967 Y36.698
G1 X747.366 Y36.271
G1 X747.774 Y35.874
G1 X748.161 Y35.531
G1 X748.721 Y35.076
G1 X749.107 Y34.791
G1 X749.503 Y34.524
G1 X749.911 Y34.277
G1 X750.332 Y34.053
G1 X750.766 Y33.853
G1 X751.444 Y33.606
G1 X751.915 Y33.479
G1 X752.373 Y33.388
G1 X752.854 Y33.321
G1 X753.356 Y33.277
G1 X753.873 Y33.255
G1 X754.670 Y33.263
G1 X755.479 Y33.319
G1 X756.286 Y33.423
G1 X757.078 Y33.572
G1 X757.591 Y33.696
G1 X758.361 Y33.931
G1 X758.909 Y34.142
G1 X759.455 Y34.388
G1 X759.996 Y34.664
G1 X760.532 Y34.967
G1 X761.320 Y35.463
G1 X761.834 Y35.817
G1 X762.581 Y36.372
G1 X763.295 Y36.946
G1 X764.068 Y37.615
G1 X764.380 Y37.904
G1 X764.986 Y38.504
G1 X765.567 Y39.132
G1 X766.122 Y39.784
G1 X766.649 Y40.459
G1 X767.147 Y41.154
G1 X767.614 Y41.867
G1 X768.009 Y42.524
G1 X768.511 Y43.433
G1 X768.826 Y44.057
G1 X769.264 Y45.016
G1 X769.528 Y45.671
G1 X769.767 Y46.338
G1 X769.978 Y47.014
G1 X770.160 Y47.701
G1 X770.308 Y48.396
G1 X770.415 Y49.031
G1 X770.536 Y50.024
G1 X770.590 Y50.705
G1 X770.630 Y51.744
G1 X770.622 Y52.790
G1 X770.589 Y53.482
G1 X770.498 Y54.502
G1 X770.408 Y55.161
G1 X770.231 Y56.110
G1 X770.066 Y56.787
G1 X769.869 Y57.459
G1 X769.644 Y58.122
G1 X769.254 Y59.094
G1 X768.962 Y59.721
G1 X768.646 Y60.328
G1 X768.308 Y60.912
G1 X767.948 Y61.468
G1 X767.399 Y62.210
G1 X767.040 Y62.634
G1 X766.458 Y63.249
G1 X766.046 Y63.641
G1 X765.401 Y64.193
G1 X764.738 Y64.696
G1 X764.068 Y65.138
G1 X763.624 Y65.396
G1 X763.188 Y65.620
G1 X762.827 Y65.774
G1 X762.279 Y65.948
G1 X761.910 Y66.033
G1 X761.540 Y66.099
G1 X759.864 Y66.312
G1 X759.308 Y66.406
M3 S0
G4 P0.15
G0 X753.398 Y66.577
M3 S90
G4 P0.15
G1 X752.629 Y65.775
G1 X750.843 Y64.049
G1 X750.072 Y63.251
G1 X749.700 Y62.833
G1 X749.342 Y62.396
G1 X749.000 Y61.937
G1 X748.675 Y61.453
G1 X748.354 Y60.912
G1 X747.871 Y59.996
G1 X747.565 Y59.348
G1 X747.130 Y58.330
G1 X746.857 Y57.627
G1 X746.473 Y56.544
G1 X746.235 Y55.809
G1 X745.906 Y54.698
G1 X745.611 Y53.587
G1 X745.352 Y52.490
G1 X745.131 Y51.421
G1 X744.973 Y50.522
G1 X744.843 Y49.610
G1 X744.739 Y48.690
G1 X744.660 Y47.767
G1 X744.587 Y46.387
G1 X744.567 Y45.478
G1 X744.576 Y44.143
G1 X744.606 Y43.279
G1 X744.687 Y42.034
G1 X744.778 Y41.103
G1 X744.898 Y40.199
G1 X745.046 Y39.318
G1 X745.322 Y38.037
G1 X745.542 Y37.208
G1 X745.791 Y36.395
G1 X746.070 Y35.597
G1 X746.341 Y34.901
G1 X746.787 Y33.876
G1 X747.113 Y33.208
G1 X747.463 Y32.558
G1 X747.837 Y31.926
G1 X748.236 Y31.316
G1 X748.661 Y30.731
G1 X749.127 Y30.157
G1 X749.378 Y29.870
G1 X749.904 Y29.312
G1 X750.460 Y28.777
G1 X751.042 Y28.267
G1 X751.648 Y27.784
G1 X752.274 Y27.331
G1 X752.917 Y26.908
G1 X753.513 Y26.553
G1 X754.330 Y26.110
G1 X755.173 Y25.706
G1 X755.752 Y25.462
G1 X756.651 Y25.134
G1 X757.273 Y24.943
G1 X757.917 Y24.777
G1 X758.583 Y24.635
G1 X759.215 Y24.528
G1 X760.131 Y24.417
G1 X760.775 Y24.363
G1 X761.778 Y24.314
G1 X762.467 Y24.301
G1 X763.519 Y24.310
G1 X764.579 Y24.354
G1 X765.634 Y24.430
G1 X766.669 Y24.537
G1 X767.341 Y24.625
G1 X768.310 Y24.782
G1 X769.067 Y24.933
G1 X769.948 Y25.143
G1 X770.813 Y25.386
G1 X771.662 Y25.659
G1 X772.496 Y25.962
G1 X773.314 Y26.291
G1 X774.115 Y26.646
G1 X774.898 Y27.024
G1 X775.665 Y27.423
G1 X776.425 Y27.850
G1 X777.179 Y28.312
G1 X777.915 Y28.803
G1 X778.634 Y29.321
G1 X779.334 Y29.863
G1 X780.017 Y30.426
G1 X780.681 Y31.008
G1 X781.642 Y31.912
G1 X781.968 Y32.241
M3 S0
G4 P0.15
G0 X745.037 Y34.969
M3 S90
G4 P0.15
G1 X744.565 Y34.372
G1 X743.628 Y33.284
G1 X742.973 Y32.583
G1 X741.951 Y31.576
G1 X741.248 Y30.940
G1 X740.531 Y30.335
G1 X739.807 Y29.770
G1 X739.067 Y29.234
G1 X738.304 Y28.723
G1 X737.521 Y28.237
G1 X736.318 Y27.558
G1 X735.502 Y27.139
G1 X734.265 Y26.565
G1 X733.437 Y26.219
G1 X732.572 Y25.890
G1 X731.660 Y25.581
G1 X730.737 Y25.306
G1 X729.806 Y25.065
G1 X728.867 Y24.858
G1 X727.922 Y24.683
G1 X726.971 Y24.542
G1 X726.017 Y24.434
G1 X724.748 Y24.340
G1 X723.534 Y24.302
G1 X722.713 Y24.304
G1 X721.480 Y24.348
G1 X720.662 Y24.406
G1 X719.456 Y24.538
G1 X718.673 Y24.655
G1 X717.913 Y24.797
G1 X717.153 Y24.969
G1 X716.005 Y25.285
G1 X715.258 Y25.529
G1 X714.525 Y25.800
G1 X713.809 Y26.098
G1 X712.768 Y26.598
G1 X712.097 Y26.966
G1 X711.445 Y27.362
G1 X710.773 Y27.817
G1 X710.120 Y28.305
G1 X709.487 Y28.826
G1 X708.874 Y29.378
G1 X708.282 Y29.960
G1 X707.712 Y30.570
G1 X707.164 Y31.207
G1 X706.639 Y31.870
G1 X706.010 Y32.750
G1 X705.606 Y33.374
G1 X705.026 Y34.353
G1 X704.482 Y35.371
G1 X703.978 Y36.412
G1 X703.668 Y37.111
G1 X703.242 Y38.155
G1 X702.870 Y39.180
G1 X702.549 Y40.180
G1 X702.463 Y40.493
M3 S0
G4 P0.15
G0 X702.313 Y39.808
M3 S90
G4 P0.15
G1 X702.483 Y39.462
G1 X702.740 Y39.011
G1 X703.021 Y38.583
G1 X703.328 Y38.181
G1 X703.625 Y37.835
G1 X703.941 Y37.506
G1 X704.450 Y37.045
G1 X704.814 Y36.762
G1 X705.200 Y36.500
G1 X705.609 Y36.262
G1 X706.041 Y36.048
G1 X706.497 Y35.860
G1 X706.925 Y35.716
G1 X707.384 Y35.588
G1 X708.123 Y35.426
G1 X708.908 Y35.303
G1 X709.722 Y35.222
G1 X710.552 Y35.184
G1 X711.382 Y35.192
G1 X712.195 Y35.247
G1 X712.977 Y35.352
G1 X713.582 Y35.474
G1 X714.190 Y35.631
G1 X715.104 Y35.929
G1 X716.013 Y36.293
G1 X716.911 Y36.713
G1 X717.789 Y37.181
G1 X718.641 Y37.687
G1 X719.459 Y38.222
G1 X720.098 Y38.678
G1 X721.040 Y39.421
G1 X721.654 Y39.952
G1 X722.251 Y40.510
G1 X722.829 Y41.093
G1 X723.653 Y42.008
G1 X724.168 Y42.643
G1 X724.652 Y43.296
G1 X725.100 Y43.961
G1 X725.517 Y44.644
G1 X725.908 Y45.351
G1 X726.274 Y46.079
G1 X726.776 Y47.208
G1 X727.082 Y47.983
G1 X727.498 Y49.175
G1 X727.748 Y49.987
G1 X728.084 Y51.228
G1 X728.399 Y52.614
G1 X728.607 Y53.710
G1 X728.785 Y54.839
G1 X728.931 Y55.987
G1 X729.041 Y57.138
G1 X729.109 Y58.279
G1 X729.134 Y59.395
G1 X729.110 Y60.473
G1 X729.034 Y61.497
G1 X728.916 Y62.447
G1 X728.761 Y63.391
G1 X728.567 Y64.322
G1 X728.333 Y65.229
G1 X728.056 Y66.105
G1 X727.736 Y66.940
G1 X727.371 Y67.725
G1 X726.960 Y68.451
G1 X726.650 Y68.910
G1 X726.481 Y69.136
G1 X726.120 Y69.575
G1 X725.529 Y70.192
G1 X725.107 Y70.576
G1 X724.442 Y71.108
G1 X723.748 Y71.585
G1 X723.036 Y72.004
G1 X722.558 Y72.249
G1 X722.116 Y72.447
G1 X721.702 Y72.596
G1 X721.060 Y72.766
G1 X720.622 Y72.849
G1 X719.952 Y72.942
G1 X717.908 Y73.130
G1 X717.012 Y73.248
M3 S0
G4 P0.15
G0 X713.303 Y74.439
M3 S90
G4 P0.15
G1 X712.392 Y73.504
G1 X710.771 Y71.921
G1 X710.085 Y71.227
G1 X709.414 Y70.502
G1 X708.766 Y69.733
G1 X708.148 Y68.905
G1 X707.664 Y68.187
G1 X707.187 Y67.437
G1 X706.489 Y66.257
G1 X705.817 Y65.022
G1 X705.388 Y64.173
G1 X704.977 Y63.308
G1 X704.396 Y61.986
G1 X703.867 Y60.646
G1 X703.545 Y59.748
G1 X703.311 Y59.035
G1 X702.879 Y57.543
G1 X702.680 Y56.771
G1 X702.405 Y55.592
G1 X702.080 Y54.006
G1 X701.813 Y52.442
M3 S0
G4 P0.15
G0 X701.669 Y52.873
M3 S90
G4 P0.15
G1 X701.776 Y54.041
G1 X701.916 Y55.257
G1 X702.085 Y56.439
G1 X702.281 Y57.572
G1 X702.548 Y58.850
G1 X702.884 Y60.209
G1 X703.133 Y61.103
G1 X703.544 Y62.421
G1 X703.842 Y63.280
G1 X704.324 Y64.531
G1 X704.666 Y65.337
G1 X705.025 Y66.115
G1 X705.400 Y66.865
G1 X705.757 Y67.520
G1 X706.100 Y68.082
G1 X706.462 Y68.619
G1 X706.840 Y69.135
G1 X707.631 Y70.120
G1 X709.269 Y72.017
G1 X710.066 Y72.994
M3 S0
G4 P0.15
G0 X695.249 Y59.510
M3 S90
G4 P0.15
G1 X695.739 Y59.104
G1 X697.072 Y58.066
G1 X697.395 Y57.790
G1 X697.709 Y57.497
G1 X698.009 Y57.181
G1 X698.293 Y56.839
G1 X698.611 Y56.402
G1 X698.917 Y55.934
G1 X699.211 Y55.439
G1 X699.628 Y54.655
G1 X700.013 Y53.834
G1 X700.362 Y52.989
G1 X700.673 Y52.136
G1 X700.881 Y51.493
G1 X701.089 Y50.753
G1 X701.273 Y49.991
G1 X701.432 Y49.215
G1 X701.565 Y48.430
G1 X701.670 Y47.643
G1 X701.748 Y46.861
G1 X701.797 Y46.090
G1 X701.816 Y45.301
G1 X701.801 Y44.484
G1 X701.753 Y43.671
G1 X701.671 Y42.863
G1 X701.558 Y42.059
G1 X701.413 Y41.258
G1 X701.239 Y40.460
G1 X701.038 Y39.675
G1 X700.810 Y38.897
G1 X700.553 Y38.117
G1 X700.267 Y37.340
G1 X699.952 Y36.571
G1 X699.609 Y35.816
G1 X699.045 Y34.718
G1 X698.634 Y34.015
G1 X698.193 Y33.322
G1 X697.723 Y32.642
G1 X697.225 Y31.978
G1 X696.701 Y31.333
G1 X696.152 Y30.711
G1 X695.581 Y30.114
G1 X695.287 Y29.826
G1 X694.698 Y29.286
G1 X694.096 Y28.777
G1 X693.469 Y28.287
G1 X692.819 Y27.818
G1 X692.152 Y27.373
G1 X691.470 Y26.955
G1 X690.429 Y26.383
G1 X689.728 Y26.043
G1 X689.030 Y25.739
G1 X688.315 Y25.460
G1 X687.586 Y25.208
G1 X686.848 Y24.984
G1 X686.105 Y24.789
G1 X685.362 Y24.626
G1 X684.622 Y24.495
G1 X683.890 Y24.397
G1 X683.191 Y24.336
G1 X682.485 Y24.305
G1 X681.776 Y24.303
G1 X681.070 Y24.329
G1 X680.371 Y24.383
G1 X679.683 Y24.464
G1 X679.012 Y24.572
G1 X678.360 Y24.706
G1 X677.688 Y24.878
G1 X676.699 Y25.195
G1 X675.745 Y25.580
G1 X675.132 Y25.871
G1 X674.543 Y26.188
G1 X673.720 Y26.703
G1 X673.214 Y27.066
G1 X672.727 Y27.452
G1 X672.260 Y27.864
G1 X671.815 Y28.300
G1 X671.189 Y29.003
G1 X670.636 Y29.739
G1 X670.319 Y30.229
G1 X670.023 Y30.745
G1 X669.745 Y31.283
G1 X669.485 Y31.839
G1 X669.240 Y32.410
G1 X669.072 Y32.839
M3 S0
G4 P0.15
G0 X668.774 Y32.459
M3 S90
G4 P0.15
G1 X669.124 Y32.241
G1 X669.851 Y31.868
G1 X670.621 Y31.557
G1 X671.425 Y31.308
G1 X672.254 Y31.120
G1 X672.778 Y31.034
G1 X673.281 Y30.972
G1 X673.800 Y30.927
G1 X674.330 Y30.902
G1 X675.136 Y30.903
G1 X675.672 Y30.933
G1 X676.203 Y30.988
G1 X676.723 Y31.069
G1 X677.227 Y31.179
G1 X677.753 Y31.329
G1 X678.278 Y31.512
G1 X679.058 Y31.844
G1 X679.566 Y32.098
G1 X680.063 Y32.377
G1 X680.545 Y32.675
G1 X681.231 Y33.156
G1 X681.674 Y33.506
G1 X682.113 Y33.895
G1 X682.534 Y34.309
G1 X683.133 Y34.974
G1 X683.509 Y35.440
G1 X684.036 Y36.168
G1 X684.363 Y36.666
G1 X684.706 Y37.239
G1 X684.887 Y37.566
G1 X685.224 Y38.236
G1 X685.530 Y38.928
G1 X685.804 Y39.643
G1 X686.049 Y40.381
G1 X686.264 Y41.141
G1 X686.431 Y41.840
G1 X686.562 Y42.482
G1 X686.729 Y43.487
G1 X686.818 Y44.177
G1 X686.913 Y45.227
G1 X686.950 Y45.928
G1 X686.961 Y46.623
G1 X686.947 Y47.305
G1 X686.906 Y47.970
G1 X686.798 Y48.917
G1 X686.638 Y49.870
G1 X686.504 Y50.501
G1 X686.263 Y51.431
G1 X686.077 Y52.033
G1 X685.871 Y52.614
G1 X685.646 Y53.171
G1 X685.404 Y53.699
G1 X685.013 Y54.435
G1 X684.578 Y55.139
G1 X684.266 Y55.586
G1 X683.934 Y56.010
G1 X683.585 Y56.410
G1 X683.218 Y56.781
G1 X682.833 Y57.122
G1 X682.437 Y57.425
G1 X681.802 Y57.829
G1 X681.351 Y58.069
G1 X680.646 Y58.381
G1 X680.167 Y58.555
G1 X679.448 Y58.758
G1 X678.978 Y58.854
G1 X678.568 Y58.908
G1 X678.208 Y58.922
G1 X677.848 Y58.907
G1 X677.488 Y58.868
G1 X677.129 Y58.812
G1 X675.691 Y58.520
G1 X675.151 Y58.434
M3 S0
G4 P0.15
G0 X682.866 Y65.202
M3 S90
G4 P0.15
G1 X683.013 Y64.754
G1 X683.280 Y63.773
G1 X683.421 Y63.308
G1 X683.584 Y62.905
G1 X683.727 Y62.663
G1 X683.835 Y62.539
G1 X683.969 Y62.438
G1 X684.133 Y62.353
G1 X684.311 Y62.293
G1 X684.497 Y62.261
G1 X684.687 Y62.259
G1 X684.968 Y62.315
G1 X685.213 Y62.437
G1 X685.410 Y62.617
G1 X685.602 Y62.868
G1 X685.854 Y63.295
G1 X686.223 Y64.080
G1 X687.010 Y66.010
G1 X687.378 Y66.818
M3 S0
G4 P0.15
G0 X689.127 Y78.594
M3 S90
G4 P0.15
G1 X689.753 Y78.578
G1 X691.208 Y78.626
G1 X691.837 Y78.614
G1 X692.287 Y78.566
G1 X692.573 Y78.507
G1 X692.844 Y78.424
G1 X693.100 Y78.311
G1 X693.388 Y78.144
G1 X693.811 Y77.836
G1 X694.217 Y77.469
G1 X694.593 Y77.054
G1 X694.928 Y76.604
G1 X695.209 Y76.131
G1 X695.427 Y75.647
G1 X695.530 Y75.324
G1 X695.620 Y74.851
G1 X695.654 Y74.332
G1 X695.638 Y73.781
G1 X695.575 Y73.215
G1 X695.470 Y72.649
G1 X695.378 Y72.279
G1 X695.271 Y71.920
G1 X695.082 Y71.413
G1 X694.865 Y70.958
G1 X694.608 Y70.546
G1 X694.290 Y70.142
G1 X693.924 Y69.758
G1 X693.522 Y69.404
G1 X693.097 Y69.090
G1 X692.662 Y68.829
G1 X692.230 Y68.630
G1 X691.950 Y68.537
G1 X691.669 Y68.479
G1 X691.214 Y68.453
G1 X690.901 Y68.476
G1 X690.426 Y68.564
G1 X690.114 Y68.654
G1 X689.664 Y68.832
G1 X689.248 Y69.052
G1 X688.997 Y69.219
G1 X688.742 Y69.426
G1 X688.374 Y69.799
G1 X688.032 Y70.234
G1 X687.825 Y70.551
G1 X687.556 Y71.053
G1 X687.408 Y71.400
G1 X687.291 Y71.752
G1 X687.207 Y72.102
G1 X687.162 Y72.429
G1 X687.144 Y72.958
G1 X687.164 Y73.330
G1 X687.233 Y73.905
G1 X687.345 Y74.488
G1 X687.492 Y75.063
G1 X687.668 Y75.615
G1 X687.863 Y76.129
G1 X688.002 Y76.443
G1 X688.172 Y76.764
G1 X688.474 Y77.209
G1 X688.699 Y77.485
G1 X688.938 Y77.750
G1 X689.812 Y78.649
G1 X690.168 Y79.048
M3 S0
G4 P0.15
G0 X690.006 Y88.898
M3 S90
G4 P0.15
G1 X689.157 Y88.912
G1 X687.474 Y89.004
G1 X687.050 Y89.010
G1 X686.621 Y88.997
G1 X685.969 Y88.934
G1 X685.527 Y88.854
G1 X685.039 Y88.729
G1 X684.502 Y88.562
G1 X683.674 Y88.253
G1 X682.827 Y87.881
G1 X681.971 Y87.452
G1 X681.114 Y86.973
G1 X680.267 Y86.448
G1 X679.436 Y85.886
G1 X678.633 Y85.292
G1 X678.027 Y84.805
G1 X677.422 Y84.285
G1 X676.521 Y83.446
G1 X675.927 Y82.853
G1 X675.052 Y81.920
G1 X674.482 Y81.274
G1 X673.652 Y80.275
G1 X672.857 Y79.250
G1 X672.105 Y78.210
G1 X671.875 Y77.872
M3 S0
G4 P0.15
G0 X677.043 Y77.987
M3 S90
G4 P0.15
G1 X676.691 Y77.596
G1 X675.680 Y76.585
G1 X675.201 Y76.068
G1 X674.985 Y75.800
G1 X674.789 Y75.523
G1 X674.546 Y75.087
G1 X674.412 Y74.753
G1 X674.292 Y74.369
G1 X674.196 Y73.963
G1 X674.096 Y73.330
G1 X674.059 Y72.898
G1 X674.047 Y72.254
G1 X674.069 Y71.835
G1 X674.114 Y71.431
G1 X674.184 Y71.048
G1 X674.318 Y70.557
G1 X674.494 Y70.090
G1 X674.634 Y69.781
G1 X674.878 Y69.335
G1 X675.157 Y68.919
G1 X675.466 Y68.548
G1 X675.686 Y68.333
G1 X675.917 Y68.149
G1 X676.293 Y67.927
G1 X676.576 Y67.804
G1 X677.036 Y67.660
G1 X677.523 Y67.568
G1 X677.855 Y67.537
G1 X678.351 Y67.541
G1 X678.673 Y67.578
G1 X679.129 Y67.690
G1 X679.539 Y67.866
G1 X679.963 Y68.115
G1 X680.388 Y68.426
G1 X680.805 Y68.788
G1 X681.073 Y69.052
G1 X681.330 Y69.329
G1 X681.572 Y69.616
G1 X681.796 Y69.910
G1 X682.093 Y70.355
G1 X682.333 Y70.796
G1 X682.478 Y71.137
G1 X682.603 Y71.502
G1 X682.752 Y72.085
G1 X682.825 Y72.489
G1 X682.894 Y73.106
G1 X682.915 Y73.720
G1 X682.887 Y74.312
G1 X682.810 Y74.865
G1 X682.730 Y75.204
G1 X682.558 Y75.696
G1 X682.323 Y76.181
G1 X682.035 Y76.646
G1 X681.706 Y77.076
G1 X681.346 Y77.458
G1 X681.094 Y77.678
G1 X680.837 Y77.867
G1 X680.597 Y78.007
G1 X680.364 Y78.103
G1 X679.991 Y78.197
G1 X679.462 Y78.253
G1 X678.359 Y78.272
G1 X677.821 Y78.310
M3 S0
G4 P0.15
G0 X679.750 Y85.978
M3 S90
G4 P0.15
G1 X680.440 Y86.179
G1 X681.807 Y86.633
G1 X682.494 Y86.847
G1 X683.191 Y87.026
G1 X683.663 Y87.118
G1 X684.143 Y87.179
G1 X684.387 Y87.197
G1 X685.258 Y87.213
G1 X686.167 Y87.168
G1 X687.093 Y87.065
G1 X687.711 Y86.967
G1 X688.322 Y86.845
G1 X689.216 Y86.622
G1 X690.063 Y86.351
G1 X690.981 Y85.981
G1 X691.872 Y85.540
G1 X692.729 Y85.035
G1 X693.547 Y84.475
G1 X694.318 Y83.866
G1 X695.046 Y83.206
G1 X695.741 Y82.487
G1 X696.392 Y81.715
G1 X696.991 Y80.893
G1 X697.355 Y80.319
G1 X697.526 Y80.025
G1 X697.844 Y79.423
G1 X698.230 Y78.557
G1 X698.565 Y77.637
G1 X698.849 Y76.677
G1 X699.082 Y75.692
G1 X699.263 Y74.695
G1 X699.354 Y74.032
G1 X699.421 Y73.374
G1 X699.468 Y72.617
G1 X699.477 Y71.457
G1 X699.416 Y70.282
G1 X699.290 Y69.110
G1 X699.172 Y68.340
G1 X698.945 Y67.214
G1 X698.754 Y66.456
G1 X698.641 Y66.066
G1 X698.389 Y65.293
G1 X698.103 Y64.531
G1 X697.617 Y63.414
G1 X697.258 Y62.687
G1 X696.670 Y61.625
G1 X696.048 Y60.630
G1 X695.382 Y59.674
G1 X694.660 Y58.747
G1 X694.148 Y58.149
G1 X693.333 Y57.290
G1 X692.759 Y56.744
G1 X692.175 Y56.236
G1 X691.265 Y55.521
G1 X690.623 Y55.063
G1 X689.621 Y54.410
G1 X688.585 Y53.804
G1 X687.531 Y53.256
G1 X686.474 Y52.773
G1 X685.699 Y52.461
G1 X684.514 Y52.046
G1 X683.711 Y51.806
G1 X682.492 Y51.506
G1 X681.672 Y51.346
G1 X680.850 Y51.221
G1 X679.746 Y51.108
G1 X678.582 Y51.056
G1 X677.382 Y51.066
G1 X676.183 Y51.135
G1 X675.308 Y51.228
G1 X674.472 Y51.354
G1 X673.944 Y51.457
G1 X673.208 Y51.640
G1 X672.653 Y51.816
G1 X672.126 Y52.017
G1 X671.385 Y52.361
G1 X670.961 Y52.595
M3 S0
G4 P0.15
G0 X669.281 Y54.362
M3 S90
G4 P0.15
G1 X669.698 Y55.456
G1 X670.059 Y56.296
G1 X670.288 Y56.762
G1 X670.528 Y57.202
G1 X671.030 Y58.028
G1 X671.935 Y59.406
G1 X672.315 Y60.017
M3 S0
G4 P0.15
G0 X672.537 Y58.848
M3 S90
G4 P0.15
G1 X671.978 Y58.343
G1 X670.651 Y57.212
G1 X670.094 Y56.703
G1 X669.556 Y56.153
G1 X669.047 Y55.542
G1 X668.600 Y54.917
M3 S0
G4 P0.15
G0 X666.879 Y54.772
M3 S90
G4 P0.15
G1 X667.362 Y54.365
G1 X668.524 Y53.454
G1 X668.847 Y53.184
G1 X669.158 Y52.901
G1 X669.452 Y52.600
G1 X669.726 Y52.278
G1 X670.150 Y51.665
G1 X670.429 Y51.192
G1 X670.688 Y50.695
G1 X670.928 Y50.177
G1 X671.246 Y49.371
G1 X671.428 Y48.822
G1 X671.655 Y47.993
G1 X671.778 Y47.410
G1 X671.876 Y46.783
G1 X671.942 Y46.143
G1 X671.979 Y45.492
G1 X671.988 Y44.834
G1 X671.952 Y43.841
G1 X671.897 Y43.180
G1 X671.820 Y42.524
G1 X671.704 Y41.782
G1 X671.555 Y41.031
G1 X671.373 Y40.276
G1 X671.160 Y39.522
G1 X670.916 Y38.775
G1 X670.644 Y38.041
G1 X670.345 Y37.323
G1 X670.015 Y36.622
G1 X669.651 Y35.926
G1 X669.254 Y35.238
G1 X668.828 Y34.563
G1 X668.374 Y33.904
G1 X667.897 Y33.264
G1 X667.398 Y32.646
G1 X666.614 Y31.768
G1 X666.058 Y31.211
G1 X665.476 Y30.674
G1 X664.871 Y30.159
G1 X664.246 Y29.664
G1 X663.606 Y29.190
G1 X662.954 Y28.737
G1 X662.292 Y28.305
G1 X661.507 Y27.829
G1 X660.290 Y27.166
G1 X659.032 Y26.566
G1 X658.173 Y26.203
G1 X657.303 Y25.869
G1 X656.516 Y25.596
G1 X655.452 Y25.259
G1 X654.728 Y25.053
G1 X653.997 Y24.866
G1 X653.260 Y24.701
G1 X652.519 Y24.560
G1 X651.777 Y24.447
G1 X651.037 Y24.366
G1 X650.367 Y24.321
G1 X649.755 Y24.302
G1 X649.130 Y24.303
G1 X648.184 Y24.338
G1 X646.930 Y24.444
G1 X646.318 Y24.521
G1 X645.432 Y24.665
G1 X644.872 Y24.778
G1 X644.341 Y24.905
G1 X643.735 Y25.072
G1 X643.155 Y25.257
G1 X642.600 Y25.463
G1 X642.068 Y25.693
G1 X641.559 Y25.948
G1 X641.313 Y26.087
G1 X640.835 Y26.388
G1 X640.604 Y26.550
G1 X640.163 Y26.895
G1 X639.745 Y27.270
G1 X639.156 Y27.884
G1 X638.790 Y28.325
G1 X638.445 Y28.791
G1 X638.186 Y29.179
M3 S0
G4 P0.15
G0 X637.489 Y30.416
M3 S90
G4 P0.15
G1 X637.277 Y30.868
G1 X637.142 Y31.194
M3 S0
G4 P0.15
G0 X636.301 Y44.058
M3 S90
G4 P0.15
G1 X636.338 Y44.241
G1 X636.533 Y45.073
G1 X636.878 Y46.304
G1 X637.144 Y47.106
G1 X637.387 Y47.759
G1 X637.602 Y48.286
G1 X637.956 Y49.089
G1 X638.343 Y49.895
G1 X638.758 Y50.691
G1 X639.193 Y51.461
G1 X639.642 Y52.193
G1 X640.098 Y52.873
G1 X640.404 Y53.290
G1 X640.708 Y53.674
G1 X641.000 Y54.009
G1 X641.287 Y54.298
G1 X641.579 Y54.556
G1 X642.176 Y55.008
G1 X643.389 Y55.809
G1 X643.840 Y56.133
M3 S0
G4 P0.15
G0 X646.161 Y53.772
M3 S90
G4 P0.15
G1 X646.798 Y53.744
G1 X648.523 Y53.729
G1 X649.369 Y53.684
G1 X649.780 Y53.636
G1 X650.180 Y53.563
G1 X650.802 Y53.387
G1 X651.496 Y53.122
G1 X651.947 Y52.913
G1 X652.385 Y52.679
G1 X652.809 Y52.420
G1 X653.215 Y52.136
G1 X653.600 Y51.827
G1 X653.962 Y51.494
G1 X654.290 Y51.147
G1 X654.606 Y50.768
G1 X654.908 Y50.362
G1 X655.193 Y49.934
G1 X655.582 Y49.259
G1 X655.920 Y48.560
G1 X656.111 Y48.088
G1 X656.273 Y47.617
G1 X656.413 Y47.107
G1 X656.521 Y46.581
G1 X656.600 Y46.044
G1 X656.650 Y45.497
G1 X656.678 Y44.666
G1 X656.667 Y44.108
G1 X656.612 Y43.273
G1 X656.548 Y42.698
G1 X656.452 Y42.092
G1 X656.326 Y41.477
G1 X656.174 Y40.858
G1 X655.997 Y40.240
G1 X655.691 Y39.326
G1 X655.462 Y38.732
G1 X655.218 Y38.156
G1 X654.934 Y37.551
G1 X654.602 Y36.911
G1 X654.243 Y36.284
G1 X653.857 Y35.674
G1 X653.227 Y34.794
G1 X652.774 Y34.235
G1 X652.294 Y33.702
G1 X651.838 Y33.239
G1 X651.358 Y32.790
G1 X650.856 Y32.355
G1 X650.333 Y31.940
G1 X649.790 Y31.545
G1 X649.229 Y31.175
G1 X648.652 Y30.832
G1 X648.061 Y30.518
G1 X647.628 Y30.312
G1 X646.939 Y30.015
G1 X646.216 Y29.739
G1 X645.474 Y29.491
G1 X644.727 Y29.278
G1 X644.235 Y29.158
G1 X643.514 Y29.017
G1 X643.053 Y28.951
G1 X642.400 Y28.901
G1 X641.920 Y28.903
G1 X641.227 Y28.964
G1 X640.781 Y29.041
G1 X640.347 Y29.144
G1 X639.923 Y29.269
G1 X639.508 Y29.415
G1 X639.101 Y29.578
G1 X638.672 Y29.771
G1 X637.992 Y30.140
G1 X637.335 Y30.572
G1 X636.990 Y30.834
M3 S0
G4 P0.15
G0 X635.167 Y27.932
M3 S90
G4 P0.15
G1 X636.560 Y28.940
G1 X636.830 Y29.167
G1 X637.090 Y29.419
G1 X637.350 Y29.713
G1 X637.751 Y30.230
G1 X638.142 Y30.805
G1 X638.511 Y31.417
G1 X638.844 Y32.048
G1 X639.039 Y32.470
G1 X639.298 Y33.130
G1 X639.453 Y33.628
G1 X639.581 Y34.139
G1 X639.728 Y34.912
G1 X639.826 Y35.675
G1 X639.879 Y36.406
G1 X639.888 Y37.163
G1 X639.862 Y37.649
G1 X639.773 Y38.370
G1 X639.678 Y38.858
G1 X639.504 Y39.539
G1 X639.292 Y40.211
G1 X639.036 Y40.890
G1 X638.841 Y41.334
G1 X638.628 Y41.763
G1 X638.396 Y42.169
G1 X638.158 Y42.528
G1 X637.906 Y42.844
G1 X637.633 Y43.143
G1 X637.343 Y43.429
G1 X636.435 Y44.252
G1 X635.994 Y44.675
M3 S0
G4 P0.15
G0 X635.582 Y44.758
M3 S90
G4 P0.15
G1 X635.801 Y45.304
G1 X636.336 Y46.446
G1 X636.554 Y46.854
M3 S0
G4 P0.15
G0 X637.716 Y48.846
M3 S90
G4 P0.15
G1 X638.245 Y49.636
G1 X638.475 Y49.955
G1 X638.859 Y50.449
G1 X639.263 Y50.917
G1 X639.895 Y51.580
G1 X641.650 Y53.250
G1 X642.297 Y53.891
M3 S0
G4 P0.15
G0 X638.928 Y54.663
M3 S90
G4 P0.15
G1 X639.065 Y54.420
G1 X639.485 Y53.798
G1 X639.948 Y53.206
G1 X640.417 Y52.676
G1 X640.918 Y52.179
G1 X641.462 Y51.715
G1 X642.059 Y51.283
G1 X642.492 Y51.012
G1 X643.167 Y50.650
G1 X643.849 Y50.344
G1 X644.597 Y50.056
G1 X645.396 Y49.790
G1 X646.229 Y49.549
G1 X647.365 Y49.273
G1 X648.497 Y49.054
G1 X649.320 Y48.933
G1 X650.375 Y48.832
G1 X651.563 Y48.793
G1 X652.355 Y48.807
G1 X653.537 Y48.885
G1 X654.317 Y48.973
G1 X655.471 Y49.155
G1 X656.275 Y49.319
G1 X656.699 Y49.420
G1 X657.542 Y49.649
G1 X658.378 Y49.914
G1 X659.203 Y50.213
G1 X660.013 Y50.545
G1 X661.197 Y51.099
G1 X661.939 Y51.492
G1 X663.001 Y52.122
G1 X664.038 Y52.816
G1 X664.706 Y53.310
G1 X665.664 Y54.093
G1 X666.267 Y54.639
G1 X666.828 Y55.195
G1 X667.613 Y56.064
G1 X668.106 Y56.672
G1 X668.801 Y57.616
G1 X669.232 Y58.262
G1 X669.832 Y59.247
G1 X670.366 Y60.223
G1 X670.845 Y61.206
G1 X671.270 Y62.211
G1 X671.521 Y62.898
G1 X671.846 Y63.959
G1 X672.025 Y64.691
G1 X672.219 Y65.698
G1 X672.368 Y66.756
G1 X672.470 Y67.845
G1 X672.523 Y68.943
G1 X672.524 Y70.028
G1 X672.471 Y71.080
G1 X672.365 Y72.083
G1 X672.212 Y73.075
G1 X672.009 Y74.056
G1 X671.754 Y75.012
G1 X671.444 Y75.932
G1 X671.078 Y76.805
G1 X670.794 Y77.371
G1 X670.299 Y78.209
G1 X669.933 Y78.746
G1 X669.336 Y79.512
G1 X668.687 Y80.227
G1 X667.994 Y80.886
G1 X667.509 Y81.293
G1 X666.723 Y81.865
G1 X665.882 Y82.385
G1 X665.003 Y82.847
G1 X664.102 Y83.246
G1 X663.196 Y83.574
G1 X662.284 Y83.830
G1 X661.343 Y84.021
G1 X660.387 Y84.150
G1 X659.432 Y84.216
G1 X658.492 Y84.223
G1 X657.689 Y84.172
G1 X657.197 Y84.102
G1 X656.466 Y83.952
G1 X655.740 Y83.766
G1 X654.293 Y83.363
G1 X653.567 Y83.183
M3 S0
G4 P0.15
G0 X650.890 Y75.325
M3 S90
G4 P0.15
G1 X651.434 Y74.987
G1 X652.580 Y74.323
G1 X652.980 Y74.068
G1 X653.225 Y73.892
G1 X653.445 Y73.710
G1 X653.638 Y73.522
G1 X653.904 Y73.182
G1 X654.055 Y72.940
G1 X654.177 Y72.693
G1 X654.314 Y72.296
G1 X654.405 Y71.849
G1 X654.454 Y71.392
G1 X654.473 Y70.717
G1 X654.452 Y70.154
G1 X654.401 Y69.564
G1 X654.315 Y68.964
G1 X654.194 Y68.373
G1 X654.034 Y67.810
G1 X653.833 Y67.294
G1 X653.676 Y66.982
G1 X653.393 Y66.516
G1 X653.058 Y66.053
G1 X652.812 Y65.751
G1 X652.550 Y65.459
G1 X652.135 Y65.046
G1 X651.704 Y64.675
G1 X651.265 Y64.357
G1 X650.830 Y64.104
G1 X650.547 Y63.978
G1 X650.216 Y63.869
G1 X649.693 Y63.765
G1 X649.334 Y63.734
G1 X648.793 Y63.745
G1 X648.266 Y63.820
G1 X647.932 Y63.906
G1 X647.618 Y64.019
G1 X647.340 Y64.154
G1 X647.082 Y64.315
G1 X646.705 Y64.614
G1 X646.346 Y64.969
G1 X646.015 Y65.368
G1 X645.814 Y65.651
G1 X645.546 Y66.093
G1 X645.328 Y66.543
G1 X645.210 Y66.857
G1 X645.112 Y67.204
G1 X645.012 Y67.760
G1 X644.974 Y68.147
G1 X644.954 Y68.745
G1 X644.975 Y69.348
G1 X645.032 Y69.944
G1 X645.154 Y70.701
G1 X645.283 Y71.253
G1 X645.452 Y71.819
G1 X645.658 Y72.383
G1 X645.896 Y72.928
G1 X646.161 Y73.436
G1 X646.451 Y73.892
G1 X646.655 Y74.157
G1 X646.854 Y74.373
G1 X647.054 Y74.543
G1 X647.266 Y74.690
G1 X647.604 Y74.874
G1 X648.548 Y75.282
G1 X648.893 Y75.452
M3 S0
G4 P0.15
G0 X654.097 Y60.997
M3 S90
G4 P0.15
G1 X654.413 Y60.452
G1 X655.165 Y59.014
G1 X655.418 Y58.600
G1 X655.611 Y58.342
G1 X655.740 Y58.202
G1 X655.871 Y58.091
G1 X656.003 Y58.015
G1 X656.093 Y57.980
G1 X656.185 Y57.954
G1 X656.370 Y57.929
G1 X656.556 Y57.938
G1 X656.743 Y57.981
G1 X657.021 Y58.103
G1 X657.272 Y58.279
G1 X657.481 Y58.505
G1 X657.752 Y58.916
G1 X657.953 Y59.291
G1 X658.216 Y59.856
G1 X659.061 Y61.888
G1 X659.390 Y62.604
M3 S0
G4 P0.15
G0 X662.291 Y75.461
M3 S90
G4 P0.15
G1 X662.891 Y75.381
G1 X664.117 Y75.284
G1 X664.712 Y75.196
G1 X665.137 Y75.082
G1 X665.407 Y74.976
G1 X665.662 Y74.840
G1 X665.949 Y74.646
G1 X666.376 Y74.294
G1 X666.789 Y73.881
G1 X667.176 Y73.420
G1 X667.525 Y72.923
G1 X667.824 Y72.405
G1 X668.060 Y71.879
G1 X668.177 Y71.530
G1 X668.297 Y70.980
G1 X668.359 Y70.384
G1 X668.367 Y69.760
G1 X668.322 Y69.124
G1 X668.228 Y68.495
G1 X668.087 Y67.890
G1 X667.900 Y67.326
G1 X667.752 Y66.981
G1 X667.502 Y66.522
G1 X667.195 Y66.065
G1 X666.840 Y65.622
G1 X666.583 Y65.340
G1 X666.313 Y65.073
G1 X665.890 Y64.708
G1 X665.455 Y64.397
G1 X665.020 Y64.150
G1 X664.583 Y63.977
G1 X664.102 Y63.868
G1 X663.765 Y63.830
G1 X663.246 Y63.823
G1 X662.728 Y63.873
G1 X662.226 Y63.975
G1 X661.758 Y64.127
G1 X661.471 Y64.253
G1 X661.193 Y64.410
G1 X660.786 Y64.706
G1 X660.399 Y65.063
G1 X660.041 Y65.467
G1 X659.721 Y65.906
G1 X659.446 Y66.367
G1 X659.226 Y66.835
G1 X659.103 Y67.187
G1 X659.008 Y67.561
G1 X658.914 Y68.155
G1 X658.870 Y68.776
G1 X658.867 Y69.198
G1 X658.881 Y69.622
G1 X658.931 Y70.254
G1 X659.041 Y71.058
G1 X659.208 Y71.855
G1 X659.376 Y72.468
G1 X659.650 Y73.275
G1 X659.889 Y73.850
G1 X660.154 Y74.381
G1 X660.344 Y74.702
G1 X660.543 Y74.991
G1 X660.843 Y75.331
G1 X661.062 Y75.527
G1 X661.412 Y75.787
G1 X662.397 Y76.396
G1 X662.756 Y76.641
M3 S0
G4 P0.15
G0 X662.488 Y84.752
M3 S90
G4 P0.15
G1 X661.611 Y84.903
G1 X659.870 Y85.267
G1 X658.990 Y85.397
G1 X658.319 Y85.439
G1 X657.865 Y85.431
G1 X657.329 Y85.380
G1 X656.705 Y85.287
G1 X656.072 Y85.158
G1 X655.107 Y84.903
G1 X654.459 Y84.692
G1 X653.483 Y84.318
G1 X652.833 Y84.033
G1 X651.868 Y83.553
G1 X650.984 Y83.052
G1 X650.123 Y82.500
G1 X649.252 Y81.884
G1 X648.381 Y81.216
G1 X647.519 Y80.504
G1 X646.676 Y79.759
G1 X645.861 Y78.991
G1 X645.083 Y78.210
G1 X644.352 Y77.425
G1 X643.472 Y76.405
G1 X642.627 Y75.336
G1 X642.087 Y74.603
G1 X641.322 Y73.477
G1 X640.844 Y72.714
G1 X640.185 Y71.560
G1 X639.787 Y70.788
G1 X639.254 Y69.622
G1 X638.935 Y68.818
G1 X638.647 Y68.002
G1 X638.391 Y67.178
G1 X638.167 Y66.350
G1 X637.890 Y65.110
G1 X637.745 Y64.292
G1 X637.589 Y63.086
G1 X637.531 Y62.388
G1 X637.495 Y61.465
G1 X637.502 Y60.538
G1 X637.550 Y59.674
M3 S0
G4 P0.15
G0 X630.671 Y58.787
M3 S90
G4 P0.15
G1 X631.483 Y58.816
G1 X631.697 Y58.795
G1 X632.060 Y58.709
G1 X632.469 Y58.574
G1 X632.893 Y58.394
G1 X633.303 Y58.172
G1 X633.556 Y58.002
G1 X633.787 Y57.811
G1 X634.123 Y57.471
G1 X634.438 Y57.082
G1 X634.717 Y56.664
G1 X634.945 Y56.237
G1 X635.060 Y55.959
G1 X635.164 Y55.619
G1 X635.232 Y55.271
G1 X635.265 Y54.918
G1 X635.267 Y54.563
G1 X635.213 Y54.035
G1 X635.139 Y53.686
G1 X635.031 Y53.330
G1 X634.893 Y52.974
G1 X634.637 Y52.457
G1 X634.437 Y52.133
G1 X634.156 Y51.757
G1 X633.854 Y51.423
G1 X633.518 Y51.104
G1 X633.051 Y50.725
G1 X632.711 Y50.496
G1 X632.392 Y50.324
G1 X632.087 Y50.205
G1 X631.787 Y50.138
G1 X631.464 Y50.114
G1 X630.994 Y50.132
G1 X630.598 Y50.180
G1 X630.185 Y50.262
G1 X629.779 Y50.383
G1 X629.524 Y50.487
G1 X629.291 Y50.611
G1 X629.072 Y50.766
G1 X628.855 Y50.962
G1 X628.553 Y51.309
G1 X628.370 Y51.567
G1 X628.127 Y51.984
G1 X627.990 Y52.273
G1 X627.826 Y52.711
G1 X627.739 Y53.037
G1 X627.677 Y53.385
G1 X627.638 Y53.748
G1 X627.622 Y54.307
G1 X627.653 Y54.864
G1 X627.729 Y55.399
G1 X627.803 Y55.732
G1 X627.956 Y56.229
G1 X628.155 Y56.723
G1 X628.310 Y57.040
G1 X628.571 Y57.485
G1 X628.760 Y57.751
G1 X628.959 Y57.987
G1 X629.143 Y58.162
G1 X629.343 Y58.311
G1 X629.555 Y58.441
G1 X630.455 Y58.884
G1 X630.674 Y59.004
M3 S0
G4 P0.15
G0 X630.495 Y63.964
M3 S90
G4 P0.15
G1 X630.013 Y64.139
G1 X628.903 Y64.592
G1 X628.580 Y64.705
G1 X628.251 Y64.800
G1 X627.914 Y64.870
G1 X627.566 Y64.909
G1 X626.902 Y64.913
G1 X626.440 Y64.877
G1 X625.968 Y64.814
G1 X625.490 Y64.724
G1 X624.768 Y64.546
G1 X624.289 Y64.400
G1 X623.584 Y64.145
G1 X623.090 Y63.934
G1 X622.592 Y63.691
G1 X622.093 Y63.420
G1 X621.348 Y62.968
G1 X620.859 Y62.642
G1 X620.143 Y62.125
G1 X619.457 Y61.587
G1 X618.974 Y61.180
G1 X618.454 Y60.710
G1 X617.944 Y60.216
G1 X617.450 Y59.701
G1 X616.976 Y59.172
G1 X616.527 Y58.632
G1 X616.107 Y58.085
G1 X615.722 Y57.536
G1 X615.349 Y56.949
G1 X615.006 Y56.349
G1 X614.692 Y55.740
G1 X614.410 Y55.122
G1 X614.161 Y54.499
G1 X613.852 Y53.558
G1 X613.659 Y52.811
G1 X613.551 Y52.302
G1 X613.464 Y51.789
G1 X613.398 Y51.276
G1 X613.356 Y50.769
G1 X613.340 Y50.272
G1 X613.353 Y49.790
G1 X613.399 Y49.300
G1 X613.477 Y48.798
G1 X613.586 Y48.306
G1 X613.810 Y47.591
G1 X613.837 Y47.524
M3 S0
G4 P0.15
G0 X616.093 Y44.673
M3 S90
G4 P0.15
G1 X616.522 Y45.023
M3 S0
G4 P0.15
G0 X617.984 Y46.124
M3 S90
G4 P0.15
G1 X617.652 Y45.740
G1 X616.977 Y45.001
G1 X616.758 Y44.740
G1 X616.445 Y44.314
G1 X616.313 Y44.091
M3 S0
G4 P0.15
G0 X616.274 Y44.195
M3 S90
G4 P0.15
G1 X616.569 Y43.950
G1 X616.994 Y43.638
G1 X617.424 Y43.362
G1 X617.881 Y43.105
G1 X618.362 Y42.866
G1 X618.861 Y42.646
G1 X619.374 Y42.447
G1 X619.895 Y42.269
G1 X620.420 Y42.113
G1 X621.203 Y41.922
G1 X621.805 Y41.813
G1 X622.422 Y41.733
G1 X623.048 Y41.683
G1 X623.679 Y41.661
G1 X624.308 Y41.665
G1 X625.239 Y41.719
G1 X625.843 Y41.785
G1 X626.503 Y41.889
G1 X627.157 Y42.029
G1 X627.805 Y42.201
G1 X628.442 Y42.401
G1 X629.066 Y42.627
G1 X629.974 Y43.008
G1 X630.597 Y43.308
G1 X631.210 Y43.638
G1 X631.808 Y43.996
G1 X632.386 Y44.379
G1 X632.939 Y44.786
G1 X633.204 Y44.997
G1 X633.704 Y45.430
G1 X634.176 Y45.881
G1 X634.625 Y46.357
G1 X635.049 Y46.853
G1 X635.446 Y47.364
G1 X635.812 Y47.887
G1 X636.140 Y48.410
G1 X636.437 Y48.942
G1 X636.709 Y49.490
G1 X637.063 Y50.329
G1 X637.259 Y50.890
G1 X637.422 Y51.446
G1 X637.552 Y52.004
G1 X637.648 Y52.560
G1 X637.732 Y53.397
G1 X637.749 Y53.961
G1 X637.720 Y54.784
G1 X637.643 Y55.549
G1 X637.516 Y56.330
G1 X637.335 Y57.105
G1 X637.182 Y57.610
G1 X637.002 Y58.098
G1 X636.788 Y58.587
G1 X636.542 Y59.074
G1 X636.123 Y59.790
G1 X635.655 Y60.468
G1 X635.321 Y60.890
G1 X634.781 Y61.479
G1 X634.373 Y61.857
G1 X633.943 Y62.208
G1 X633.493 Y62.531
G1 X633.030 Y62.823
G1 X632.316 Y63.200
G1 X631.873 Y63.392
G1 X631.177 Y63.636
G1 X630.701 Y63.767
G1 X630.225 Y63.870
G1 X629.755 Y63.943
G1 X629.118 Y63.993
G1 X628.766 Y63.982
G1 X628.244 Y63.920
G1 X626.694 Y63.635
M3 S0
G4 P0.15
G0 X621.521 Y58.674
M3 S90
G4 P0.15
G1 X622.383 Y58.715
G1 X622.679 Y58.681
G1 X622.889 Y58.621
G1 X623.367 Y58.436
G1 X623.739 Y58.245
G1 X624.097 Y58.013
G1 X624.416 Y57.741
G1 X624.596 Y57.539
G1 X624.829 Y57.182
G1 X624.967 Y56.908
G1 X625.144 Y56.460
G1 X625.281 Y55.985
G1 X625.346 Y55.663
G1 X625.403 Y55.190
G1 X625.410 Y54.889
G1 X625.389 Y54.605
G1 X625.305 Y54.163
G1 X625.220 Y53.864
G1 X625.061 Y53.420
G1 X624.878 Y52.997
G1 X624.619 Y52.491
G1 X624.347 Y52.044
G1 X624.122 Y51.748
G1 X623.867 Y51.494
G1 X623.669 Y51.338
G1 X623.350 Y51.128
G1 X622.991 Y50.930
G1 X622.593 Y50.746
G1 X622.176 Y50.592
G1 X621.756 Y50.484
G1 X621.486 Y50.445
G1 X621.212 Y50.437
G1 X620.766 Y50.477
G1 X620.465 Y50.537
G1 X620.167 Y50.622
G1 X619.879 Y50.731
G1 X619.607 Y50.864
G1 X619.357 Y51.019
G1 X619.141 Y51.192
G1 X618.944 Y51.391
G1 X618.671 Y51.740
G1 X618.507 Y51.998
G1 X618.292 Y52.411
G1 X618.172 Y52.695
G1 X618.034 Y53.121
G1 X617.969 Y53.413
G1 X617.929 Y53.732
G1 X617.914 Y54.064
G1 X617.937 Y54.573
G1 X618.005 Y55.081
G1 X618.113 Y55.568
G1 X618.203 Y55.873
G1 X618.364 Y56.300
G1 X618.568 Y56.726
G1 X618.805 Y57.132
G1 X619.069 Y57.497
G1 X619.255 Y57.708
G1 X619.447 Y57.885
G1 X619.622 Y58.006
G1 X619.809 Y58.099
G1 X620.004 Y58.171
G1 X620.714 Y58.360
G1 X620.913 Y58.424
M3 S0
G4 P0.15
G0 X624.652 Y48.530
M3 S90
G4 P0.15
G1 X624.775 Y48.112
G1 X625.059 Y46.984
G1 X625.155 Y46.687
G1 X625.264 Y46.437
G1 X625.389 Y46.250
G1 X625.494 Y46.157
G1 X625.618 Y46.081
G1 X625.818 Y46.016
G1 X626.027 Y46.019
G1 X626.169 Y46.064
G1 X626.334 Y46.175
G1 X626.507 Y46.359
G1 X626.684 Y46.604
G1 X627.051 Y47.227
G1 X627.802 Y48.679
G1 X628.110 Y49.222
M3 S0
G4 P0.15
G0 X633.810 Y44.809
M3 S90
G4 P0.15
G1 X634.221 Y44.403
G1 X634.930 Y43.744
G1 X635.339 Y43.336
G1 X635.712 Y42.900
G1 X635.932 Y42.586
G1 X636.062 Y42.375
G1 X636.415 Y41.706
G1 X636.714 Y40.991
G1 X636.882 Y40.497
G1 X637.024 Y39.993
G1 X637.186 Y39.228
G1 X637.285 Y38.432
G1 X637.319 Y37.886
G1 X637.328 Y37.334
G1 X637.313 Y36.779
G1 X637.277 Y36.227
G1 X637.174 Y35.363
G1 X636.991 Y34.394
G1 X636.735 Y33.430
G1 X636.410 Y32.488
G1 X636.158 Y31.880
G1 X635.894 Y31.324
G1 X635.444 Y30.498
G1 X634.938 Y29.701
G1 X634.386 Y28.948
G1 X633.768 Y28.228
G1 X633.532 Y27.981
G1 X633.041 Y27.508
G1 X632.525 Y27.063
G1 X631.986 Y26.649
G1 X631.427 Y26.268
G1 X630.889 Y25.945
G1 X630.097 Y25.542
G1 X629.268 Y25.191
G1 X628.706 Y24.989
G1 X628.144 Y24.812
G1 X627.257 Y24.584
G1 X626.588 Y24.456
G1 X626.254 Y24.406
G1 X625.585 Y24.335
G1 X624.915 Y24.302
G1 X624.580 Y24.300
G1 X623.715 Y24.340
G1 X622.907 Y24.429
G1 X622.103 Y24.572
G1 X621.326 Y24.770
G1 X620.593 Y25.029
G1 X619.885 Y25.357
G1 X619.211 Y25.744
G1 X618.576 Y26.180
G1 X617.971 Y26.669
G1 X617.383 Y27.237
G1 X616.843 Y27.857
G1 X616.458 Y28.377
M3 S0
G4 P0.15
G0 X618.423 Y27.191
M3 S90
G4 P0.15
G1 X617.271 Y27.103
G1 X616.784 Y27.087
G1 X616.311 Y27.127
G1 X615.927 Y27.207
G1 X615.808 Y27.244
M3 S0
G4 P0.15
G0 X611.723 Y26.057
M3 S90
G4 P0.15
G1 X612.683 Y26.330
G1 X612.924 Y26.427
G1 X613.181 Y26.559
G1 X613.607 Y26.815
G1 X613.893 Y27.014
G1 X614.304 Y27.346
G1 X614.551 Y27.585
G1 X614.778 Y27.850
G1 X614.992 Y28.150
G1 X615.185 Y28.470
G1 X615.433 Y28.977
G1 X615.570 Y29.324
G1 X615.679 Y29.662
G1 X615.763 Y30.006
G1 X615.853 Y30.542
G1 X615.888 Y30.897
G1 X615.905 Y31.402
G1 X615.876 Y31.868
G1 X615.830 Y32.157
G1 X615.761 Y32.437
G1 X615.665 Y32.718
G1 X615.470 Y33.158
G1 X615.305 Y33.461
G1 X615.116 Y33.765
G1 X614.906 Y34.059
G1 X614.678 Y34.335
G1 X614.449 Y34.569
G1 X614.213 Y34.766
G1 X613.958 Y34.948
G1 X612.884 Y35.629
M3 S0
G4 P0.15
G0 X612.941 Y36.842
M3 S90
G4 P0.15
G1 X613.771 Y35.825
G1 X614.011 Y35.453
G1 X614.156 Y35.152
G1 X614.357 Y34.607
G1 X614.514 Y34.024
G1 X614.625 Y33.433
G1 X614.693 Y32.813
G1 X614.705 Y32.340
G1 X614.662 Y31.634
G1 X614.556 Y30.935
G1 X614.451 Y30.460
G1 X614.239 Y29.749
G1 X614.062 Y29.286
G1 X613.857 Y28.841
G1 X613.623 Y28.409
G1 X613.218 Y27.784
G1 X612.914 Y27.388
G1 X612.584 Y27.012
G1 X612.211 Y26.639
G1 X611.806 Y26.283
G1 X611.376 Y25.949
G1 X610.925 Y25.645
G1 X610.477 Y25.384
G1 X610.020 Y25.158
G1 X609.305 Y24.865
G1 X608.580 Y24.632
G1 X608.094 Y24.509
G1 X607.592 Y24.413
G1 X606.840 Y24.323
G1 X606.350 Y24.301
G1 X605.867 Y24.309
G1 X605.384 Y24.351
G1 X604.913 Y24.424
G1 X604.457 Y24.527
G1 X603.879 Y24.710
G1 X603.365 Y24.927
G1 X603.036 Y25.103
G1 X602.716 Y25.307
G1 X602.404 Y25.542
G1 X602.097 Y25.809
G1 X601.661 Y26.250
G1 X601.399 Y26.560
G1 X601.163 Y26.885
G1 X600.950 Y27.234
G1 X600.678 Y27.783
G1 X600.457 Y28.356
G1 X600.333 Y28.756
G1 X600.191 Y29.371
G1 X600.126 Y29.803
G1 X600.072 Y30.454
G1 X600.059 Y31.073
G1 X600.079 Y31.730
G1 X600.133 Y32.395
G1 X600.226 Y33.041
G1 X600.356 Y33.639
G1 X600.523 Y34.230
G1 X600.724 Y34.806
G1 X600.953 Y35.346
G1 X601.204 Y35.831
G1 X601.364 Y36.079
G1 X601.536 Y36.303
G1 X602.372 Y37.213
M3 S0
G4 P0.15
G0 X602.494 Y35.694
M3 S90
G4 P0.15
G1 X601.335 Y34.907
G1 X601.056 Y34.689
G1 X600.789 Y34.446
G1 X600.359 Y33.979
G1 X600.080 Y33.637
G1 X599.688 Y33.092
G1 X599.454 Y32.716
G1 X599.249 Y32.337
G1 X599.010 Y31.806
G1 X598.808 Y31.249
G1 X598.653 Y30.688
G1 X598.553 Y30.142
G1 X598.520 Y29.772
G1 X598.518 Y29.382
G1 X598.547 Y28.999
G1 X598.605 Y28.629
G1 X598.741 Y28.116
G1 X598.860 Y27.813
G1 X599.089 Y27.393
G1 X599.367 Y27.016
G1 X599.587 Y26.775
G1 X599.984 Y26.436
G1 X600.277 Y26.242
G1 X600.589 Y26.079
G1 X601.030 Y25.912
G1 X601.507 Y25.793
G1 X601.992 Y25.729
G1 X602.278 Y25.721
G1 X602.536 Y25.744
G1 X602.793 Y25.788
G1 X603.695 Y25.987
M3 S0
G4 P0.15
G0 X599.352 Y25.433
M3 S90
G4 P0.15
G1 X599.063 Y25.318
G1 X598.481 Y25.111
G1 X597.876 Y24.922
G1 X596.911 Y24.675
G1 X595.928 Y24.489
G1 X594.952 Y24.365
G1 X594.021 Y24.308
G1 X593.434 Y24.300
G1 X592.851 Y24.317
G1 X591.990 Y24.391
G1 X591.151 Y24.532
G1 X590.354 Y24.738
G1 X589.583 Y25.005
G1 X588.836 Y25.335
G1 X588.120 Y25.728
G1 X587.669 Y26.023
G1 X587.017 Y26.520
G1 X586.392 Y27.079
G1 X585.811 Y27.682
G1 X585.611 Y27.923
M3 S0
G4 P0.15
G0 X586.386 Y28.890
M3 S90
G4 P0.15
G1 X586.738 Y28.789
G1 X586.938 Y28.745
G1 X587.349 Y28.682
G1 X587.985 Y28.650
G1 X588.625 Y28.693
G1 X589.045 Y28.763
G1 X589.422 Y28.858
G1 X589.990 Y29.058
G1 X590.367 Y29.224
G1 X590.737 Y29.413
G1 X591.097 Y29.622
G1 X591.444 Y29.848
G1 X592.076 Y30.327
G1 X592.678 Y30.881
G1 X593.055 Y31.286
G1 X593.406 Y31.715
G1 X593.570 Y31.938
G1 X593.988 Y32.589
G1 X594.364 Y33.297
G1 X594.692 Y34.042
G1 X594.966 Y34.803
G1 X595.119 Y35.317
G1 X595.252 Y35.847
G1 X595.409 Y36.661
G1 X595.506 Y37.488
G1 X595.535 Y38.311
G1 X595.498 Y39.031
G1 X595.448 Y39.490
G1 X595.378 Y39.953
G1 X595.235 Y40.640
G1 X595.115 Y41.085
G1 X594.973 Y41.512
G1 X594.723 Y42.106
G1 X594.536 Y42.459
G1 X594.327 Y42.803
G1 X593.977 Y43.293
G1 X593.722 Y43.596
G1 X593.454 Y43.875
G1 X593.031 Y44.238
G1 X592.886 Y44.343
G1 X592.643 Y44.487
G1 X592.255 Y44.653
G1 X591.846 Y44.776
G1 X591.005 Y44.974
G1 X590.592 Y45.091
M3 S0
G4 P0.15
G0 X594.400 Y47.964
M3 S90
G4 P0.15
G1 X594.535 Y47.707
G1 X594.976 Y46.769
G1 X595.113 Y46.528
G1 X595.208 Y46.393
G1 X595.357 Y46.244
G1 X595.554 Y46.149
G1 X595.703 Y46.121
G1 X595.935 Y46.143
G1 X596.095 Y46.199
G1 X596.300 Y46.324
G1 X596.428 Y46.443
G1 X596.626 Y46.675
G1 X596.968 Y47.171
G1 X597.741 Y48.448
G1 X598.017 Y48.870
M3 S0
G4 P0.15
G0 X589.053 Y50.316
M3 S90
G4 P0.15
G1 X589.540 Y50.152
G1 X589.995 Y50.046
G1 X590.450 Y49.989
G1 X590.741 Y49.983
G1 X591.175 Y50.030
G1 X591.628 Y50.133
G1 X592.080 Y50.280
G1 X592.512 Y50.457
G1 X592.903 Y50.650
G1 X593.250 Y50.856
G1 X593.563 Y51.089
G1 X593.830 Y51.351
G1 X594.079 Y51.665
G1 X594.369 Y52.123
G1 X594.646 Y52.667
G1 X594.965 Y53.420
G1 X595.170 Y54.013
G1 X595.305 Y54.538
G1 X595.377 Y55.041
G1 X595.383 Y55.387
G1 X595.328 Y55.867
G1 X595.215 Y56.391
G1 X595.044 Y56.972
G1 X594.817 Y57.567
G1 X594.612 Y57.991
G1 X594.377 Y58.369
G1 X594.072 Y58.732
G1 X593.825 Y58.969
G1 X593.557 Y59.188
G1 X593.129 Y59.475
G1 X592.685 Y59.702
G1 X592.270 Y59.848
G1 X592.023 Y59.891
G1 X591.644 Y59.910
G1 X590.607 Y59.844
G1 X590.351 Y59.839
M3 S0
G4 P0.15
G0 X590.366 Y59.640
M3 S90
G4 P0.15
G1 X589.191 Y59.310
G1 X588.965 Y59.219
G1 X588.749 Y59.102
G1 X588.531 Y58.943
G1 X588.407 Y58.830
M3 S0
G4 P0.15
G0 X586.242 Y61.304
M3 S90
G4 P0.15
G1 X586.585 Y61.652
G1 X587.379 Y62.382
G1 X587.935 Y62.842
G1 X588.512 Y63.278
G1 X589.105 Y63.687
G1 X589.712 Y64.066
G1 X590.639 Y64.584
G1 X591.362 Y64.941
G1 X591.852 Y65.156
G1 X592.592 Y65.433
G1 X593.084 Y65.582
G1 X593.792 Y65.742
G1 X594.499 Y65.852
G1 X595.209 Y65.911
G1 X595.679 Y65.919
G1 X596.140 Y65.900
G1 X596.590 Y65.852
G1 X596.981 Y65.780
G1 X597.319 Y65.684
G1 X597.649 Y65.563
G1 X597.973 Y65.421
G1 X599.246 Y64.767
G1 X599.728 Y64.537
M3 S0
G4 P0.15
G0 X601.662 Y60.442
M3 S90
G4 P0.15
G1 X601.009 Y60.409
G1 X600.733 Y60.376
G1 X600.469 Y60.293
G1 X600.244 Y60.173
G1 X599.919 Y59.935
G1 X599.610 Y59.633
G1 X599.316 Y59.274
G1 X599.065 Y58.906
G1 X598.732 Y58.320
G1 X598.499 Y57.836
G1 X598.230 Y57.165
G1 X598.074 Y56.669
G1 X597.944 Y56.078
G1 X597.858 Y55.413
G1 X597.833 Y54.744
G1 X597.852 Y54.304
G1 X597.901 Y53.875
G1 X598.010 Y53.357
G1 X598.161 Y52.883
G1 X598.350 Y52.414
G1 X598.566 Y51.969
G1 X598.872 Y51.448
G1 X599.103 Y51.129
G1 X599.339 Y50.869
G1 X599.590 Y50.658
G1 X599.883 Y50.473
G1 X600.327 Y50.252
G1 X600.847 Y50.047
G1 X601.269 Y49.919
G1 X601.699 Y49.832
G1 X602.119 Y49.798
G1 X602.386 Y49.813
G1 X602.800 Y49.891
G1 X603.225 Y50.024
G1 X603.644 Y50.196
G1 X604.165 Y50.460
G1 X604.605 Y50.730
G1 X604.919 Y50.963
G1 X605.178 Y51.210
G1 X605.406 Y51.497
G1 X605.552 Y51.725
G1 X605.687 Y51.968
G1 X605.949 Y52.545
G1 X606.179 Y53.195
G1 X606.315 Y53.699
G1 X606.408 Y54.190
G1 X606.452 Y54.715
G1 X606.449 Y55.095
G1 X606.403 Y55.668
G1 X606.316 Y56.220
G1 X606.200 Y56.722
G1 X606.026 Y57.264
G1 X605.870 Y57.608
G1 X605.670 Y57.934
G1 X605.329 Y58.360
G1 X604.912 Y58.793
G1 X604.552 Y59.113
G1 X604.167 Y59.405
G1 X603.903 Y59.574
G1 X603.506 Y59.773
G1 X603.247 Y59.858
G1 X602.978 Y59.912
G1 X602.561 Y59.952
G1 X601.559 Y59.960
G1 X601.135 Y59.979
M3 S0
G4 P0.15
G0 X594.378 Y64.314
M3 S90
G4 P0.15
G1 X596.165 Y65.045
G1 X596.567 Y65.191
G1 X596.975 Y65.315
G1 X597.391 Y65.410
G1 X597.864 Y65.487
G1 X598.598 Y65.565
G1 X599.094 Y65.590
G1 X599.839 Y65.581
G1 X600.327 Y65.542
G1 X600.803 Y65.474
G1 X601.301 Y65.369
G1 X601.797 Y65.229
G1 X602.286 Y65.060
G1 X602.767 Y64.864
G1 X603.466 Y64.529
G1 X604.148 Y64.146
G1 X604.613 Y63.848
G1 X605.065 Y63.525
G1 X605.501 Y63.178
G1 X605.914 Y62.810
G1 X606.300 Y62.422
G1 X606.641 Y62.035
G1 X607.095 Y61.444
G1 X607.504 Y60.814
G1 X607.747 Y60.377
G1 X607.961 Y59.928
G1 X608.145 Y59.471
G1 X608.290 Y59.021
G1 X608.459 Y58.315
G1 X608.540 Y57.830
G1 X608.620 Y57.099
G1 X608.651 Y56.379
G1 X608.646 Y55.864
G1 X608.608 Y55.305
G1 X608.538 Y54.749
G1 X608.437 Y54.200
G1 X608.229 Y53.387
G1 X608.053 Y52.847
G1 X607.841 Y52.303
G1 X607.598 Y51.765
G1 X607.324 Y51.236
G1 X607.020 Y50.717
G1 X606.686 Y50.211
G1 X606.322 Y49.715
G1 X605.924 Y49.224
G1 X605.496 Y48.743
G1 X605.044 Y48.279
G1 X604.512 Y47.785
M3 S0
G4 P0.15
G0 X607.670 Y46.791
M3 S90
G4 P0.15
G1 X608.640 Y47.139
G1 X608.927 Y47.223
G1 X609.227 Y47.283
G1 X609.739 Y47.340
G1 X610.101 Y47.358
G1 X610.468
G1 X610.833 Y47.338
G1 X611.185 Y47.297
G1 X611.542 Y47.229
G1 X611.912 Y47.132
G1 X612.274 Y47.010
G1 X612.623 Y46.860
G1 X612.955 Y46.682
G1 X613.260 Y46.480
G1 X613.543 Y46.252
G1 X613.814 Y45.997
G1 X614.068 Y45.720
G1 X614.303 Y45.429
G1 X614.514 Y45.130
G1 X614.722 Y44.785
G1 X614.906 Y44.420
G1 X615.065 Y44.039
G1 X615.197 Y43.648
G1 X615.302 Y43.251
G1 X615.373 Y42.865
G1 X615.419 Y42.462
G1 X615.441 Y42.054
G1 Y41.647
G1 X615.420 Y41.253
G1 X615.373 Y40.830
G1 X615.289 Y40.375
G1 X615.101 Y39.717
G1 X614.839 Y39.080
G1 X614.620 Y38.663
G1 X614.498 Y38.459
G1 X614.229 Y38.061
G1 X614.081 Y37.867
G1 X613.791 Y37.526
G1 X613.502 Y37.228
G1 X613.189 Y36.937
G1 X612.857 Y36.658
G1 X612.511 Y36.394
G1 X612.159 Y36.147
G1 X611.469 Y35.726
G1 X610.736 Y35.357
G1 X610.235 Y35.144
G1 X609.726 Y34.959
G1 X608.941 Y34.728
G1 X608.138 Y34.561
G1 X607.377 Y34.472
G1 X606.926 Y34.446
G1 X606.472 Y34.442
G1 X606.018 Y34.460
G1 X605.567 Y34.505
G1 X604.918 Y34.624
G1 X604.295 Y34.790
G1 X603.680 Y35.009
G1 X603.093 Y35.283
G1 X602.586 Y35.594
G1 X602.304 Y35.807
G1 X602.028 Y36.044
G1 X601.510 Y36.558
G1 X601.278 Y36.824
G1 X600.974 Y37.214
G1 X600.796 Y37.478
G1 X600.638 Y37.750
G1 X600.509 Y38.020
G1 X600.404 Y38.298
G1 X600.319 Y38.593
G1 X600.250 Y38.910
G1 X600.181 Y39.430
G1 X600.160 Y39.796
G1 Y40.169
G1 X600.198 Y40.723
G1 X600.303 Y41.345
G1 X600.489 Y42.010
G1 X600.741 Y42.659
G1 X601.055 Y43.273
G1 X601.441 Y43.864
G1 X601.887 Y44.422
G1 X602.210 Y44.773
G1 X602.556 Y45.108
G1 X603.128 Y45.585
G1 X603.536 Y45.880
G1 X603.961 Y46.154
G1 X604.399 Y46.408
G1 X604.738 Y46.587
G1 X605.461 Y46.922
G1 X606.201 Y47.204
G1 X606.562 Y47.315
G1 X606.908 Y47.402
G1 X607.609 Y47.525
G1 X607.948 Y47.555
G1 X608.282 Y47.558
G1 X608.610 Y47.529
G1 X608.772 Y47.502
G1 X609.146 Y47.391
G1 X609.508 Y47.223
G1 X610.461 Y46.703
M3 S0
G4 P0.15
G0 X611.209 Y43.980
M3 S90
G4 P0.15
G1 X610.634 Y43.858
G1 X610.482 Y43.803
G1 X610.330 Y43.714
G1 X610.182 Y43.593
G1 X610.047 Y43.450
G1 X609.917 Y43.281
G1 X609.736 Y43.002
G1 X609.554 Y42.676
G1 X609.382 Y42.311
G1 X609.236 Y41.932
G1 X609.164 Y41.686
G1 X609.109 Y41.413
G1 X609.073 Y41.100
G1 X609.064 Y40.785
G1 X609.083 Y40.474
G1 X609.132 Y40.173
G1 X609.203 Y39.920
G1 X609.292 Y39.699
G1 X609.403 Y39.479
G1 X609.529 Y39.266
G1 X609.731 Y38.977
G1 X609.931 Y38.744
G1 X610.072 Y38.613
G1 X610.213 Y38.511
G1 X610.450 Y38.394
G1 X610.629 Y38.333
G1 X610.927 Y38.259
G1 X611.261 Y38.208
G1 X611.489 Y38.194
G1 X611.710 Y38.201
G1 X611.916 Y38.235
G1 X612.116 Y38.302
G1 X612.318 Y38.399
G1 X612.516 Y38.520
G1 X612.792 Y38.724
G1 X613.029 Y38.931
G1 X613.216 Y39.126
G1 X613.313 Y39.255
G1 X613.433 Y39.467
G1 X613.574 Y39.821
G1 X613.671 Y40.147
G1 X613.752 Y40.506
G1 X613.804 Y40.870
G1 X613.818 Y41.101
G1 X613.810 Y41.361
G1 X613.772 Y41.661
G1 X613.704 Y41.955
G1 X613.548 Y42.370
G1 X613.412 Y42.617
G1 X613.249 Y42.846
G1 X613.060 Y43.064
G1 X612.851 Y43.263
G1 X612.629 Y43.437
G1 X612.407 Y43.574
G1 X612.174 Y43.682
G1 X611.924 Y43.771
G1 X611.671 Y43.839
G1 X611.308 Y43.903
G1 X611.106 Y43.917
G1 X610.932 Y43.905
G1 X610.354 Y43.788
M3 S0
G4 P0.15
G0 X609.136 Y37.913
M3 S90
G4 P0.15
G1 X608.506 Y36.807
G1 X608.299 Y36.480
G1 X608.101 Y36.245
G1 X608.007 Y36.175
G1 X607.888 Y36.123
G1 X607.770 Y36.104
G1 X607.658 Y36.117
G1 X607.554 Y36.162
G1 X607.450 Y36.272
G1 X607.333 Y36.511
G1 X607.069 Y37.246
M3 S0
G4 P0.15
G0 X604.763 Y43.816
M3 S90
G4 P0.15
G1 X604.030 Y43.575
G1 X603.855 Y43.493
G1 X603.689 Y43.386
G1 X603.501 Y43.223
G1 X603.316 Y43.030
G1 X603.140 Y42.812
G1 X602.905 Y42.457
G1 X602.773 Y42.212
G1 X602.665 Y41.962
G1 X602.577 Y41.689
G1 X602.481 Y41.256
G1 X602.442 Y40.966
G1 X602.420 Y40.553
G1 X602.433 Y40.281
G1 X602.479 Y39.999
G1 X602.554 Y39.733
G1 X602.705 Y39.368
G1 X602.873 Y39.079
G1 X603.006 Y38.906
G1 X603.166 Y38.743
G1 X603.429 Y38.535
G1 X603.731 Y38.339
G1 X603.953 Y38.219
G1 X604.184 Y38.115
G1 X604.418 Y38.034
G1 X604.648 Y37.985
G1 X604.871 Y37.970
G1 X605.109 Y37.982
G1 X605.473 Y38.038
G1 X605.711 Y38.095
G1 X606.037 Y38.196
G1 X606.313 Y38.306
G1 X606.540 Y38.430
G1 X606.738 Y38.584
G1 X606.935 Y38.784
G1 X607.134 Y39.033
G1 X607.400 Y39.429
G1 X607.630 Y39.838
G1 X607.754 Y40.112
G1 X607.843 Y40.384
G1 X607.877 Y40.553
G1 X607.894 Y40.727
G1 X607.888 Y41.024
G1 X607.845 Y41.376
G1 X607.795 Y41.626
G1 X607.727 Y41.876
G1 X607.641 Y42.116
G1 X607.535 Y42.336
G1 X607.380 Y42.581
G1 X607.194 Y42.817
G1 X606.984 Y43.035
G1 X606.634 Y43.315
G1 X606.401 Y43.452
G1 X606.162 Y43.558
G1 X605.906 Y43.644
G1 X605.642 Y43.711
G1 X605.379 Y43.757
G1 X605.010 Y43.786
G1 X604.803 Y43.772
G1 X604.603 Y43.732
G1 X603.926 Y43.527
M3 S0
G4 P0.15
G0 X601.523 Y45.763
M3 S90
G4 P0.15
G1 X601.348 Y45.674
G1 X600.753 Y45.409
G1 X600.440 Y45.285
G1 X599.799 Y45.061
G1 X599.140 Y44.868
G1 X598.467 Y44.706
G1 X597.784 Y44.576
G1 X597.096 Y44.477
G1 X596.444 Y44.414
G1 X595.822 Y44.377
G1 X595.193 Y44.363
G1 X594.559 Y44.376
G1 X593.920 Y44.416
G1 X593.279 Y44.485
G1 X592.636 Y44.586
G1 X592.076 Y44.701
G1 X591.339 Y44.883
G1 X590.581 Y45.103
G1 X589.819 Y45.360
G1 X589.319 Y45.550
G1 X588.591 Y45.863
G1 X588.129 Y46.089
G1 X587.482 Y46.451
G1 X587.117 Y46.692
M3 S0
G4 P0.15
G0 X585.898 Y45.625
M3 S90
G4 P0.15
G1 X586.234 Y45.234
G1 X586.929 Y44.474
G1 X587.149 Y44.210
G1 X587.451 Y43.786
G1 X587.724 Y43.279
G1 X587.988 Y42.641
G1 X588.139 Y42.187
G1 X588.271 Y41.717
G1 X588.384 Y41.237
G1 X588.476 Y40.752
G1 X588.547 Y40.268
G1 X588.600 Y39.740
G1 X588.628 Y38.858
G1 X588.608 Y38.259
G1 X588.561 Y37.657
G1 X588.491 Y37.056
G1 X588.400 Y36.460
G1 X588.212 Y35.510
G1 X587.956 Y34.526
G1 X587.636 Y33.553
G1 X587.251 Y32.606
G1 X586.818 Y31.725
G1 X586.330 Y30.875
G1 X585.786 Y30.051
G1 X585.193 Y29.270
G1 X584.555 Y28.545
G1 X583.860 Y27.864
G1 X583.115 Y27.227
G1 X582.339 Y26.645
G1 X581.551 Y26.130
G1 X580.962 Y25.795
G1 X580.663 Y25.640
G1 X580.055 Y25.356
G1 X579.126 Y24.993
G1 X578.182 Y24.706
G1 X577.364 Y24.525
G1 X576.803 Y24.434
G1 X576.240 Y24.366
G1 X575.683 Y24.323
G1 X575.138 Y24.302
G1 X574.329 Y24.315
G1 X573.499 Y24.390
G1 X572.964 Y24.478
G1 X572.178 Y24.671
G1 X571.469 Y24.913
G1 X570.801 Y25.200
G1 X570.150 Y25.541
G1 X569.533 Y25.936
G1 X568.946 Y26.400
G1 X568.383 Y26.938
G1 X567.860 Y27.528
G1 X567.387 Y28.148
G1 X566.922 Y28.866
G1 X566.633 Y29.393
G1 X566.500 Y29.664
G1 X566.257 Y30.221
G1 X565.947 Y31.098
G1 X565.700 Y32.026
G1 X565.521 Y33.001
G1 X565.407 Y34.027
G1 X565.362 Y35.008
G1 X565.374 Y36.147
G1 X565.449 Y37.348
G1 X565.586 Y38.555
G1 X565.729 Y39.431
G1 X565.962 Y40.488
G1 X566.241 Y41.490
G1 X566.572 Y42.461
G1 X566.756 Y42.924
G1 X566.951 Y43.365
G1 X567.265 Y43.978
G1 X567.585 Y44.483
G1 X567.926 Y44.906
G1 X568.166 Y45.165
G1 X568.913 Y45.895
G1 X569.279 Y46.275
M3 S0
G4 P0.15
G0 X570.331 Y44.246
M3 S90
G4 P0.15
G1 X568.614 Y42.948
G1 X568.279 Y42.662
G1 X567.953 Y42.352
G1 X567.447 Y41.789
G1 X566.926 Y41.139
G1 X566.421 Y40.438
G1 X566.101 Y39.951
G1 X565.657 Y39.204
G1 X565.393 Y38.703
G1 X565.022 Y37.889
G1 X564.795 Y37.307
G1 X564.502 Y36.414
G1 X564.340 Y35.814
G1 X564.154 Y34.923
G1 X564.070 Y34.344
G1 X564.013 Y33.692
G1 X563.992 Y33.030
G1 X564.009 Y32.376
G1 X564.066 Y31.747
G1 X564.163 Y31.161
G1 X564.308 Y30.616
G1 X564.439 Y30.262
G1 X564.677 Y29.773
G1 X564.962 Y29.324
G1 X565.176 Y29.042
G1 X565.424 Y28.752
G1 X565.716 Y28.457
G1 X566.203 Y28.048
G1 X566.732 Y27.692
G1 X567.097 Y27.492
G1 X567.483 Y27.318
G1 X568.097 Y27.107
G1 X568.522 Y27.002
G1 X568.952 Y26.927
G1 X569.611 Y26.875
G1 X570.310 Y26.898
G1 X571.019 Y26.996
G1 X571.720 Y27.170
G1 X572.370 Y27.405
G1 X572.793 Y27.596
G1 X573.214 Y27.816
G1 X573.828 Y28.193
G1 X574.404 Y28.622
G1 X574.946 Y29.115
G1 X575.461 Y29.683
G1 X575.934 Y30.302
G1 X576.359 Y30.956
G1 X576.728 Y31.633
G1 X577.045 Y32.355
G1 X577.227 Y32.855
G1 X577.385 Y33.366
G1 X577.522 Y33.882
G1 X577.636 Y34.400
G1 X577.730 Y34.919
G1 X577.805 Y35.449
G1 X577.860 Y35.988
G1 X577.891 Y36.529
G1 X577.889 Y37.335
G1 X577.821 Y38.116
G1 X577.754 Y38.543
G1 X577.667 Y38.973
G1 X577.561 Y39.401
G1 X577.436 Y39.821
G1 X577.291 Y40.229
G1 X577.128 Y40.617
G1 X576.945 Y40.982
G1 X576.746 Y41.314
G1 X576.530 Y41.625
G1 X576.295 Y41.923
G1 X576.043 Y42.203
G1 X575.775 Y42.462
G1 X575.493 Y42.695
G1 X575.199 Y42.899
G1 X575.048 Y42.989
G1 X574.793 Y43.112
G1 X574.384 Y43.246
G1 X573.952 Y43.337
G1 X573.065 Y43.472
G1 X572.630 Y43.557
M3 S0
G4 P0.15
G0 X576.442 Y47.456
M3 S90
G4 P0.15
G1 X576.632 Y47.086
G1 X577.155 Y45.963
G1 X577.298 Y45.699
G1 X577.443 Y45.482
G1 X577.589 Y45.326
G1 X577.687 Y45.263
G1 X577.873 Y45.217
G1 X578.060 Y45.240
G1 X578.249 Y45.324
G1 X578.433 Y45.455
G1 X578.606 Y45.649
G1 X578.782 Y45.913
G1 X579.079 Y46.464
G1 X579.740 Y47.868
G1 X579.979 Y48.336
M3 S0
G4 P0.15
G0 X581.599 Y56.571
M3 S90
G4 P0.15
G1 X581.999 Y56.555
G1 X582.944 Y56.557
G1 X583.339 Y56.521
G1 X583.594 Y56.470
G1 X583.842 Y56.389
G1 X584.092 Y56.273
G1 X584.347 Y56.126
G1 X584.727 Y55.862
G1 X585.091 Y55.563
G1 X585.420 Y55.249
G1 X585.776 Y54.841
G1 X585.980 Y54.536
G1 X586.083 Y54.332
G1 X586.190 Y54.019
G1 X586.256 Y53.676
G1 X586.289 Y53.322
G1 X586.288 Y52.936
G1 X586.259 Y52.518
G1 X586.183 Y51.957
G1 X586.101 Y51.567
G1 X586.002 Y51.230
G1 X585.868 Y50.907
G1 X585.709 Y50.629
G1 X585.509 Y50.371
G1 X585.184 Y50.037
G1 X584.779 Y49.707
G1 X584.317 Y49.383
G1 X583.850 Y49.102
G1 X583.530 Y48.941
G1 X583.114 Y48.782
G1 X582.817 Y48.714
G1 X582.614 Y48.699
G1 X582.291 Y48.724
G1 X581.952 Y48.794
G1 X581.585 Y48.906
G1 X581.216 Y49.059
G1 X580.981 Y49.183
G1 X580.765 Y49.325
G1 X580.575 Y49.484
G1 X580.388 Y49.683
G1 X580.214 Y49.912
G1 X580.054 Y50.166
G1 X579.846 Y50.581
G1 X579.681 Y51.023
G1 X579.598 Y51.324
G1 X579.539 Y51.624
G1 X579.506 Y51.935
G1 X579.499 Y52.267
G1 X579.531 Y52.788
G1 X579.577 Y53.142
G1 X579.679 Y53.668
G1 X579.765 Y54.005
G1 X579.916 Y54.474
G1 X580.081 Y54.870
G1 X580.277 Y55.246
G1 X580.501 Y55.604
G1 X580.744 Y55.928
G1 X580.995 Y56.201
G1 X581.245 Y56.408
G1 X581.397 Y56.493
G1 X581.552 Y56.548
G1 X582.272 Y56.671
M3 S0
G4 P0.15
G0 X579.900 Y61.240
M3 S90
G4 P0.15
G1 X579.402 Y61.342
G1 X578.239 Y61.630
G1 X577.577 Y61.753
G1 X577.248 Y61.785
G1 X576.920 Y61.789
G1 X576.548 Y61.755
G1 X576.129 Y61.680
G1 X575.712 Y61.571
G1 X575.297 Y61.433
G1 X574.884 Y61.269
G1 X574.271 Y60.983
G1 X573.668 Y60.661
G1 X573.246 Y60.409
G1 X572.821 Y60.127
G1 X572.187 Y59.657
G1 X571.773 Y59.321
G1 X571.174 Y58.795
G1 X570.614 Y58.257
G1 X570.045 Y57.659
G1 X569.483 Y57.009
G1 X569.133 Y56.562
G1 X568.809 Y56.103
G1 X568.514 Y55.634
G1 X568.254 Y55.155
G1 X568.016 Y54.640
G1 X567.809 Y54.107
G1 X567.632 Y53.562
G1 X567.488 Y53.012
G1 X567.378 Y52.464
G1 X567.302 Y51.925
G1 X567.266 Y51.455
G1 X567.257 Y50.978
G1 X567.274 Y50.501
G1 X567.314 Y50.032
G1 X567.417 Y49.359
G1 X567.510 Y48.942
G1 X567.610 Y48.588
G1 X567.789 Y48.098
G1 X567.933 Y47.787
G1 X568.100 Y47.479
G1 X568.403 Y47.004
G1 X568.746 Y46.540
G1 X569.150 Y46.056
G1 X569.600 Y45.572
G1 X569.919 Y45.259
G1 X570.417 Y44.820
G1 X570.755 Y44.556
G1 X571.148 Y44.287
G1 X571.609 Y44.011
G1 X572.091 Y43.761
G1 X572.587 Y43.538
G1 X573.096 Y43.341
G1 X573.611 Y43.170
G1 X574.131 Y43.024
G1 X574.672 Y42.903
G1 X575.231 Y42.809
G1 X575.799 Y42.741
G1 X576.370 Y42.701
G1 X576.936 Y42.688
G1 X577.491 Y42.703
G1 X578.035 Y42.747
G1 X578.846 Y42.873
G1 X579.377 Y42.993
G1 X579.901 Y43.140
G1 X580.417 Y43.311
G1 X580.925 Y43.503
G1 X581.437 Y43.727
G1 X581.946 Y43.980
G1 X582.446 Y44.258
G1 X582.934 Y44.557
G1 X583.635 Y45.034
G1 X584.089 Y45.375
G1 X584.541 Y45.744
G1 X584.977 Y46.131
G1 X585.393 Y46.535
G1 X585.784 Y46.953
G1 X586.147 Y47.384
G1 X586.470 Y47.806
G1 X586.769 Y48.238
G1 X587.045 Y48.684
G1 X587.299 Y49.147
G1 X587.530 Y49.632
G1 X587.720 Y50.094
G1 X587.878 Y50.536
G1 X588.092 Y51.236
G1 X588.214 Y51.715
G1 X588.361 Y52.436
G1 X588.431 Y52.907
G1 X588.476 Y53.361
G1 X588.500 Y53.895
G1 X588.493 Y54.419
G1 X588.453 Y54.936
G1 X588.332 Y55.701
G1 X588.209 Y56.207
G1 X588.080 Y56.631
G1 X587.842 Y57.276
G1 X587.655 Y57.701
G1 X587.445 Y58.117
G1 X587.213 Y58.518
G1 X586.959 Y58.896
G1 X586.681 Y59.251
G1 X586.371 Y59.595
G1 X586.034 Y59.925
G1 X585.675 Y60.238
G1 X585.109 Y60.664
G1 X584.720 Y60.914
G1 X584.328 Y61.132
G1 X583.887 Y61.337
G1 X583.431 Y61.508
G1 X582.964 Y61.646
G1 X582.487 Y61.752
G1 X582.002 Y61.828
G1 X581.513 Y61.875
G1 X581.054 Y61.890
G1 X580.581 Y61.875
G1 X580.099 Y61.834
G1 X579.616 Y61.770
G1 X579.137 Y61.684
G1 X578.669 Y61.581
G1 X578.218 Y61.462
G1 X577.805 Y61.327
G1 X577.404 Y61.164
G1 X577.012 Y60.982
G1 X575.467 Y60.202
M3 S0
G4 P0.15
G0 X572.883 Y56.060
M3 S90
G4 P0.15
G1 X572.526 Y55.873
G1 X571.659 Y55.466
G1 X571.200 Y55.200
G1 X570.996 Y55.046
G1 X570.814 Y54.872
G1 X570.609 Y54.620
G1 X570.423 Y54.340
G1 X570.259 Y54.039
G1 X570.056 Y53.562
G1 X569.952 Y53.235
G1 X569.843 Y52.750
G1 X569.802 Y52.421
G1 X569.787 Y51.906
G1 X569.828 Y51.383
G1 X569.888 Y51.042
G1 X569.973 Y50.715
G1 X570.086 Y50.408
G1 X570.213 Y50.151
G1 X570.461 Y49.769
G1 X570.757 Y49.405
G1 X571.074 Y49.074
G1 X571.487 Y48.712
G1 X571.783 Y48.502
G1 X572.075 Y48.349
G1 X572.277 Y48.276
G1 X572.498 Y48.223
G1 X572.856 Y48.174
G1 X573.259 Y48.157
G1 X573.692 Y48.176
G1 X574.128 Y48.239
G1 X574.409 Y48.308
G1 X574.671 Y48.401
G1 X575.034 Y48.592
G1 X575.277 Y48.756
G1 X575.633 Y49.039
G1 X575.965 Y49.349
G1 X576.347 Y49.765
G1 X576.588 Y50.075
G1 X576.794 Y50.410
G1 X576.898 Y50.637
G1 X577.019 Y51.010
G1 X577.127 Y51.536
G1 X577.181 Y51.972
G1 X577.205 Y52.432
G1 X577.199 Y52.741
G1 X577.149 Y53.187
G1 X577.084 Y53.464
G1 X576.983 Y53.752
G1 X576.777 Y54.187
G1 X576.517 Y54.607
G1 X576.321 Y54.868
G1 X576.004 Y55.213
G1 X575.783 Y55.404
G1 X575.551 Y55.560
G1 X575.298 Y55.694
G1 X575.031 Y55.805
G1 X574.615 Y55.931
G1 X574.199 Y56.011
G1 X573.811 Y56.046
G1 X573.570 Y56.034
G1 X573.330 Y55.997
G1 X572.255 Y55.740
M3 S0
G4 P0.15
G0 X564.236 Y63.878
M3 S90
G4 P0.15
G1 X563.741 Y63.116
G1 X562.564 Y61.140
G1 X562.073 Y60.408
G1 X561.756 Y60.020
G1 X561.527 Y59.799
G1 X561.305 Y59.648
G1 X561.046 Y59.562
G1 X560.855 Y59.542
G1 X560.666 Y59.553
G1 X560.484 Y59.594
G1 X560.314 Y59.663
G1 X560.164 Y59.759
G1 X560.037 Y59.879
G1 X559.957 Y59.999
G1 X559.896 Y60.150
G1 X559.852 Y60.327
G1 X559.822 Y60.528
G1 X559.796 Y60.985
G1 X559.838 Y62.550
G1 X559.829 Y63.159
M3 S0
G4 P0.15
G0 X566.706 Y79.243
M3 S90
G4 P0.15
G1 X566.358 Y78.857
G1 X565.385 Y77.868
G1 X565.043 Y77.477
G1 X564.834 Y77.200
G1 X564.645 Y76.906
G1 X564.479 Y76.592
G1 X564.318 Y76.213
G1 X564.171 Y75.804
G1 X563.981 Y75.147
G1 X563.876 Y74.689
G1 X563.753 Y73.987
G1 X563.676 Y73.286
G1 X563.652 Y72.830
G1 X563.651 Y72.390
G1 X563.693 Y71.789
G1 X563.773 Y71.236
G1 X563.891 Y70.680
G1 X564.049 Y70.137
G1 X564.175 Y69.788
G1 X564.396 Y69.294
G1 X564.564 Y68.990
G1 X564.750 Y68.711
G1 X564.952 Y68.462
G1 X565.169 Y68.243
G1 X565.541 Y67.935
G1 X565.956 Y67.663
G1 X566.400 Y67.434
G1 X566.859 Y67.259
G1 X567.317 Y67.145
G1 X567.760 Y67.104
G1 X568.054 Y67.119
G1 X568.515 Y67.204
G1 X568.989 Y67.355
G1 X569.461 Y67.562
G1 X569.917 Y67.817
G1 X570.342 Y68.109
G1 X570.721 Y68.431
G1 X571.068 Y68.805
G1 X571.290 Y69.099
G1 X571.595 Y69.589
G1 X571.864 Y70.123
G1 X572.090 Y70.688
G1 X572.269 Y71.269
G1 X572.395 Y71.850
G1 X572.463 Y72.418
G1 X572.475 Y73.012
G1 X572.435 Y73.638
G1 X572.347 Y74.279
G1 X572.214 Y74.916
G1 X572.040 Y75.530
G1 X571.902 Y75.918
G1 X571.667 Y76.453
G1 X571.492 Y76.771
G1 X571.296 Y77.059
G1 X570.950 Y77.466
G1 X570.556 Y77.838
G1 X570.277 Y78.065
G1 X569.989 Y78.275
G1 X569.412 Y78.639
G1 X568.867 Y78.922
G1 X568.608 Y79.025
G1 X568.224 Y79.123
G1 X566.952 Y79.282
M3 S0
G4 P0.15
G0 X561.964 Y86.522
M3 S90
G4 P0.15
G1 X561.058 Y86.509
G1 X558.994 Y86.560
G1 X558.094 Y86.531
G1 X557.653 Y86.487
G1 X557.220 Y86.417
G1 X556.797 Y86.316
G1 X556.355 Y86.169
G1 X555.893 Y85.978
G1 X555.220 Y85.634
G1 X554.781 Y85.370
G1 X554.138 Y84.931
G1 X553.507 Y84.450
G1 X552.886 Y83.935
G1 X552.066 Y83.215
G1 X551.319 Y82.517
G1 X550.567 Y81.754
G1 X549.825 Y80.940
G1 X549.109 Y80.090
G1 X548.653 Y79.509
G1 X548.014 Y78.629
G1 X547.624 Y78.041
G1 X547.061 Y77.101
G1 X546.703 Y76.437
G1 X546.212 Y75.422
G1 X545.917 Y74.736
G1 X545.531 Y73.702
G1 X545.312 Y73.015
G1 X545.127 Y72.333
G1 X544.941 Y71.464
G1 X544.818 Y70.648
G1 X544.738 Y69.825
G1 X544.708 Y69.280
G1 X544.696 Y68.480
G1 X544.726 Y67.715
G1 X544.794 Y67.002
G1 X544.861 Y66.559
G1 X544.994 Y65.946
G1 X545.104 Y65.566
G1 X545.306 Y65.018
G1 X545.556 Y64.473
G1 X545.960 Y63.725
G1 X546.411 Y62.969
G1 X546.796 Y62.383
G1 X547.222 Y61.798
G1 X547.689 Y61.229
G1 X548.199 Y60.694
G1 X548.563 Y60.363
G1 X548.945 Y60.059
G1 X549.582 Y59.634
G1 X550.046 Y59.368
G1 X550.790 Y58.996
G1 X551.311 Y58.767
G1 X552.118 Y58.453
G1 X552.944 Y58.176
G1 X553.772 Y57.937
G1 X554.318 Y57.799
G1 X555.116 Y57.628
G1 X555.867 Y57.503
G1 X556.624 Y57.413
G1 X557.384 Y57.359
G1 X558.147 Y57.340
G1 X558.909 Y57.355
G1 X559.668 Y57.404
G1 X560.423 Y57.488
G1 X561.170 Y57.605
G1 X561.856 Y57.745
G1 X562.895 Y58.015
G1 X563.589 Y58.233
G1 X564.617 Y58.610
G1 X565.620 Y59.044
G1 X566.266 Y59.360
G1 X566.889 Y59.696
G1 X567.513 Y60.067
G1 X568.149 Y60.487
G1 X568.770 Y60.938
G1 X569.371 Y61.416
G1 X569.951 Y61.918
G1 X570.506 Y62.441
G1 X571.285 Y63.254
G1 X571.764 Y63.811
G1 X572.223 Y64.398
G1 X572.656 Y65.008
G1 X573.062 Y65.639
G1 X573.438 Y66.286
G1 X573.783 Y66.944
G1 X574.237 Y67.943
G1 X574.495 Y68.610
G1 X574.805 Y69.573
G1 X574.975 Y70.226
G1 X575.116 Y70.885
G1 X575.225 Y71.548
G1 X575.301 Y72.215
G1 X575.343 Y72.884
G1 X575.350 Y73.553
G1 X575.303 Y74.485
G1 X575.194 Y75.438
G1 X575.086 Y76.076
G1 X574.872 Y77.024
G1 X574.695 Y77.641
G1 X574.491 Y78.240
G1 X574.258 Y78.817
G1 X573.998 Y79.370
G1 X573.550 Y80.188
G1 X573.215 Y80.719
G1 X572.667 Y81.486
G1 X572.072 Y82.206
G1 X571.653 Y82.654
G1 X570.987 Y83.277
G1 X570.501 Y83.673
G1 X569.988 Y84.046
G1 X569.180 Y84.559
G1 X568.622 Y84.866
G1 X567.765 Y85.271
G1 X567.187 Y85.500
G1 X566.609 Y85.695
G1 X566.018 Y85.857
G1 X565.104 Y86.042
G1 X564.485 Y86.129
G1 X563.550 Y86.205
G1 X562.931 Y86.221
G1 X562.016 Y86.194
G1 X561.517 Y86.144
G1 X561.020 Y86.061
G1 X560.525 Y85.952
G1 X560.032 Y85.822
G1 X558.068 Y85.220
G1 X557.330 Y85.016
M3 S0
G4 P0.15
G0 X554.228 Y78.340
M3 S90
G4 P0.15
G1 X554.554 Y78.338
G1 X555.093 Y78.361
G1 X555.421 Y78.348
G1 X555.757 Y78.282
G1 X556.002 Y78.194
G1 X556.278 Y78.069
G1 X556.567 Y77.918
G1 X556.864 Y77.740
G1 X557.163 Y77.540
G1 X557.458 Y77.319
G1 X557.742 Y77.080
G1 X558.137 Y76.692
G1 X558.474 Y76.276
G1 X558.777 Y75.796
G1 X559.054 Y75.252
G1 X559.297 Y74.663
G1 X559.498 Y74.047
G1 X559.649 Y73.423
G1 X559.742 Y72.810
G1 X559.767 Y72.417
G1 X559.760 Y72.054
G1 X559.689 Y71.521
G1 X559.555 Y70.975
G1 X559.372 Y70.432
G1 X559.080 Y69.736
G1 X558.764 Y69.103
G1 X558.375 Y68.433
G1 X558.050 Y67.973
G1 X557.787 Y67.685
G1 X557.484 Y67.425
G1 X557.140 Y67.189
G1 X556.644 Y66.906
G1 X556.076 Y66.642
G1 X555.626 Y66.474
G1 X555.170 Y66.347
G1 X554.724 Y66.275
G1 X554.440 Y66.263
G1 X553.974 Y66.299
G1 X553.493 Y66.394
G1 X553.172 Y66.488
G1 X552.704 Y66.675
G1 X552.408 Y66.828
G1 X552.000 Y67.100
G1 X551.761 Y67.309
G1 X551.556 Y67.531
G1 X551.270 Y67.922
G1 X551.012 Y68.370
G1 X550.787 Y68.860
G1 X550.658 Y69.201
G1 X550.496 Y69.726
G1 X550.377 Y70.252
G1 X550.305 Y70.763
G1 X550.283 Y71.160
G1 X550.291 Y71.574
G1 X550.327 Y71.999
G1 X550.427 Y72.646
G1 X550.522 Y73.077
G1 X550.703 Y73.710
G1 X550.845 Y74.116
G1 X551.087 Y74.687
G1 X551.354 Y75.180
G1 X551.561 Y75.476
G1 X551.789 Y75.758
G1 X552.163 Y76.159
G1 X553.228 Y77.182
G1 X553.609 Y77.579
M3 S0
G4 P0.15
G0 X553.702 Y58.803
M3 S90
G4 P0.15
G1 X554.403 Y58.595
G1 X555.832 Y58.234
G1 X556.354 Y58.070
G1 X556.690 Y57.938
G1 X557.015 Y57.784
G1 X557.325 Y57.603
G1 X557.652 Y57.367
G1 X558.000 Y57.073
G1 X558.505 Y56.572
G1 X558.827 Y56.204
G1 X559.282 Y55.611
G1 X559.564 Y55.194
G1 X559.950 Y54.547
G1 X560.285 Y53.884
G1 X560.483 Y53.422
G1 X560.658 Y52.926
G1 X560.807 Y52.411
G1 X560.931 Y51.880
G1 X561.076 Y51.060
G1 X561.148 Y50.501
G1 X561.227 Y49.654
G1 X561.277 Y48.803
G1 X561.306 Y47.865
G1 X561.298 Y47.102
G1 X561.262 Y46.327
G1 X561.199 Y45.545
G1 X561.112 Y44.760
G1 X561.002 Y43.978
G1 X560.873 Y43.202
G1 X560.726 Y42.439
G1 X560.500 Y41.412
G1 X560.259 Y40.431
G1 X560.081 Y39.781
G1 X559.887 Y39.137
G1 X559.674 Y38.503
G1 X559.440 Y37.883
G1 X559.182 Y37.279
G1 X558.898 Y36.696
G1 X558.746 Y36.413
G1 X558.572 Y36.109
G1 X558.196 Y35.509
G1 X557.789 Y34.923
G1 X557.354 Y34.353
G1 X556.897 Y33.805
G1 X556.422 Y33.283
G1 X555.934 Y32.789
G1 X555.438 Y32.328
G1 X554.957 Y31.921
G1 X554.485 Y31.552
G1 X554.000 Y31.205
G1 X553.502 Y30.880
G1 X552.995 Y30.582
G1 X552.479 Y30.312
G1 X551.957 Y30.073
G1 X551.431 Y29.868
G1 X550.894 Y29.697
G1 X550.338 Y29.559
G1 X549.770 Y29.453
G1 X549.195 Y29.380
G1 X548.618 Y29.337
G1 X548.043 Y29.325
G1 X547.475 Y29.341
G1 X546.919 Y29.385
G1 X546.103 Y29.505
G1 X545.557 Y29.622
G1 X545.015 Y29.768
G1 X544.483 Y29.941
G1 X543.966 Y30.139
G1 X543.231 Y30.483
G1 X542.539 Y30.889
G1 X542.094 Y31.199
G1 X541.667 Y31.537
G1 X541.066 Y32.089
G1 X540.694 Y32.483
G1 X540.347 Y32.895
G1 X540.022 Y33.329
G1 X539.717 Y33.790
G1 X539.305 Y34.520
G1 X539.061 Y35.034
G1 X538.845 Y35.568
G1 X538.574 Y36.405
G1 X538.378 Y37.241
G1 X538.283 Y37.810
G1 X538.212 Y38.400
G1 X538.148 Y39.315
G1 X538.133 Y39.940
G1 X538.141 Y40.575
G1 X538.169 Y41.216
G1 X538.218 Y41.859
G1 X538.292 Y42.535
G1 X538.397 Y43.261
G1 X538.607 Y44.381
G1 X538.780 Y45.142
G1 X538.977 Y45.906
G1 X539.198 Y46.670
G1 X539.440 Y47.428
G1 X539.842 Y48.541
G1 X540.280 Y49.601
G1 X540.598 Y50.288
G1 X540.942 Y50.976
G1 X541.308 Y51.660
G1 X541.694 Y52.336
G1 X542.095 Y53.000
G1 X542.509 Y53.646
G1 X542.932 Y54.270
G1 X543.360 Y54.867
G1 X543.790 Y55.434
G1 X544.196 Y55.935
G1 X544.790 Y56.583
G1 X545.404 Y57.176
G1 X546.031 Y57.732
G1 X547.297 Y58.813
G1 X547.922 Y59.376
M3 S0
G4 P0.15
G0 X548.110 Y59.717
M3 S90
G4 P0.15
G1 X547.631 Y59.197
G1 X546.328 Y57.871
G1 X545.852 Y57.344
G1 X545.545 Y56.970
G1 X545.250 Y56.571
G1 X544.969 Y56.142
G1 X544.672 Y55.635
G1 X544.380 Y55.093
G1 X543.957 Y54.226
G1 X543.687 Y53.619
G1 X543.301 Y52.676
G1 X543.059 Y52.032
G1 X542.723 Y51.055
G1 X542.423 Y50.080
G1 X542.163 Y49.120
G1 X541.961 Y48.262
G1 X541.785 Y47.389
G1 X541.636 Y46.505
G1 X541.513 Y45.617
G1 X541.418 Y44.727
G1 X541.351 Y43.841
G1 X541.312 Y42.964
G1 X541.302 Y42.101
G1 X541.321 Y41.278
G1 X541.367 Y40.482
G1 X541.437 Y39.686
G1 X541.534 Y38.896
G1 X541.654 Y38.115
G1 X541.799 Y37.346
G1 X541.967 Y36.595
G1 X542.157 Y35.864
G1 X542.369 Y35.158
G1 X542.626 Y34.414
G1 X543.062 Y33.336
G1 X543.387 Y32.643
G1 X543.740 Y31.972
G1 X544.121 Y31.322
G1 X544.322 Y31.005
G1 X544.746 Y30.387
G1 X545.140 Y29.863
G1 X545.558 Y29.349
G1 X546.000 Y28.847
G1 X546.462 Y28.363
G1 X546.942 Y27.901
G1 X547.439 Y27.464
G1 X547.951 Y27.058
G1 X548.475 Y26.685
G1 X548.754 Y26.504
G1 X549.328 Y26.167
G1 X549.922 Y25.860
G1 X550.534 Y25.582
G1 X551.160 Y25.333
G1 X551.799 Y25.111
G1 X552.447 Y24.916
G1 X553.102 Y24.747
G1 X553.760 Y24.606
G1 X554.436 Y24.493
G1 X555.126 Y24.406
G1 X555.825 Y24.345
G1 X556.529 Y24.310
G1 X557.233 Y24.300
G1 X557.934 Y24.314
G1 X558.627 Y24.353
G1 X559.427 Y24.427
G1 X560.230 Y24.536
G1 X561.034 Y24.677
G1 X561.834 Y24.852
G1 X562.628 Y25.060
G1 X563.798 Y25.432
G1 X564.526 Y25.707
G1 X565.214 Y25.996
G1 X565.900 Y26.314
G1 X566.353 Y26.543
M3 S0
G4 P0.15
G0 X542.199 Y29.704
M3 S90
G4 P0.15
G1 X541.385 Y29.080
G1 X540.634 Y28.555
G1 X539.861 Y28.058
G1 X539.069 Y27.590
G1 X538.261 Y27.152
G1 X537.441 Y26.743
G1 X536.192 Y26.189
G1 X535.351 Y25.860
G1 X534.482 Y25.555
G1 X533.574 Y25.276
G1 X532.650 Y25.031
G1 X531.715 Y24.819
G1 X530.772 Y24.643
G1 X529.826 Y24.502
G1 X528.881 Y24.398
G1 X527.942 Y24.331
G1 X526.655 Y24.300
G1 X525.411 Y24.332
G1 X524.580 Y24.388
G1 X523.750 Y24.472
G1 X522.927 Y24.586
G1 X521.710 Y24.811
G1 X520.916 Y24.998
G1 X520.141 Y25.217
G1 X519.351 Y25.479
G1 X518.569 Y25.777
G1 X517.797 Y26.108
G1 X517.037 Y26.471
G1 X516.292 Y26.864
G1 X515.564 Y27.283
G1 X514.510 Y27.957
G1 X513.836 Y28.433
G1 X513.145 Y28.964
G1 X512.471 Y29.527
G1 X511.816 Y30.121
G1 X511.184 Y30.743
G1 X510.575 Y31.389
G1 X509.993 Y32.056
G1 X509.440 Y32.743
G1 X508.918 Y33.446
G1 X508.503 Y34.067
M3 S0
G4 P0.15
G0 X507.106 Y31.928
M3 S90
G4 P0.15
G1 X507.512 Y31.530
G1 X507.949 Y31.150
G1 X508.398 Y30.807
G1 X508.864 Y30.492
G1 X509.356 Y30.197
G1 X509.867 Y29.925
G1 X510.664 Y29.564
G1 X511.208 Y29.358
G1 X511.758 Y29.182
G1 X512.309 Y29.038
G1 X512.865 Y28.926
G1 X513.730 Y28.813
G1 X514.619 Y28.767
G1 X515.218 Y28.775
G1 X516.118 Y28.846
G1 X516.713 Y28.934
G1 X517.299 Y29.054
G1 X517.588 Y29.127
G1 X518.144 Y29.295
G1 X518.703 Y29.499
G1 X519.539 Y29.865
G1 X520.092 Y30.146
G1 X520.909 Y30.617
G1 X521.442 Y30.960
G1 X522.216 Y31.511
G1 X522.991 Y32.132
G1 X523.541 Y32.623
G1 X524.080 Y33.148
G1 X524.606 Y33.704
G1 X525.116 Y34.287
G1 X525.847 Y35.204
G1 X526.309 Y35.840
G1 X526.958 Y36.822
G1 X527.352 Y37.480
G1 X527.717 Y38.150
G1 X528.062 Y38.845
G1 X528.545 Y39.925
G1 X528.842 Y40.664
G1 X529.253 Y41.791
G1 X529.503 Y42.548
G1 X529.844 Y43.683
G1 X530.152 Y44.840
G1 X530.348 Y45.661
G1 X530.606 Y46.902
G1 X530.750 Y47.735
G1 X530.870 Y48.571
G1 X530.962 Y49.409
G1 X531.024 Y50.247
G1 X531.054 Y51.085
G1 X531.050 Y51.921
G1 X531.006 Y52.890
G1 X530.925 Y53.883
G1 X530.806 Y54.885
G1 X530.648 Y55.884
G1 X530.449 Y56.865
G1 X530.210 Y57.814
G1 X530.026 Y58.422
G1 X529.715 Y59.287
G1 X529.465 Y59.869
G1 X529.016 Y60.768
G1 X528.684 Y61.343
G1 X528.328 Y61.896
G1 X527.949 Y62.426
G1 X527.545 Y62.930
G1 X527.120 Y63.408
G1 X526.672 Y63.856
G1 X526.203 Y64.274
G1 X525.831 Y64.560
G1 X525.437 Y64.820
G1 X525.024 Y65.057
G1 X524.595 Y65.274
G1 X523.928 Y65.574
G1 X521.864 Y66.395
G1 X520.971 Y66.788
M3 S0
G4 P0.15
G0 X514.717 Y69.626
M3 S90
G4 P0.15
G1 X514.262 Y69.268
G1 X512.900 Y68.269
G1 X512.291 Y67.767
G1 X511.985 Y67.483
G1 X511.677 Y67.170
G1 X511.348 Y66.801
G1 X510.808 Y66.152
G1 X510.249 Y65.432
G1 X509.806 Y64.822
M3 S0
G4 P0.15
G0 X508.830 Y66.879
M3 S90
G4 P0.15
G1 X508.944 Y67.074
G1 X509.277 Y67.594
G1 X509.608 Y68.056
G1 X509.953 Y68.490
G1 X510.494 Y69.099
G1 X511.246 Y69.853
G1 X512.986 Y71.462
G1 X513.741 Y72.212
M3 S0
G4 P0.15
G0 X526.162 Y80.388
M3 S90
G4 P0.15
G1 X526.531 Y79.541
G1 X527.249 Y77.643
G1 X527.551 Y76.887
G1 X527.799 Y76.343
G1 X528.054 Y75.876
G1 X528.251 Y75.591
G1 X528.386 Y75.437
G1 X528.523 Y75.316
G1 X528.664 Y75.229
G1 X528.851 Y75.161
G1 X529.044 Y75.128
G1 X529.241
G1 X529.440 Y75.159
G1 X529.641 Y75.219
G1 X529.940 Y75.358
G1 X530.232 Y75.549
G1 X530.409 Y75.695
G1 X530.572 Y75.865
G1 X530.732 Y76.070
G1 X531.047 Y76.571
G1 X531.354 Y77.172
G1 X531.656 Y77.850
G1 X531.954 Y78.581
G1 X532.842 Y80.859
G1 X533.293 Y81.898
M3 S0
G4 P0.15
G0 X537.201 Y97.718
M3 S90
G4 P0.15
G1 X537.545 Y97.612
G1 X538.078 Y97.475
G1 X539.713 Y97.105
G1 X540.239 Y96.960
G1 X540.577 Y96.848
G1 X541.057 Y96.648
G1 X541.355 Y96.490
G1 X541.633 Y96.307
G1 X541.910 Y96.078
G1 X542.337 Y95.652
G1 X542.737 Y95.165
G1 X543.102 Y94.632
G1 X543.422 Y94.064
G1 X543.689 Y93.474
G1 X543.893 Y92.877
G1 X544.026 Y92.284
G1 X544.080 Y91.702
G1 X544.065 Y91.085
G1 X543.988 Y90.440
G1 X543.852 Y89.782
G1 X543.663 Y89.128
G1 X543.427 Y88.494
G1 X543.148 Y87.894
G1 X542.830 Y87.345
G1 X542.487 Y86.872
G1 X542.104 Y86.445
G1 X541.817 Y86.167
G1 X541.508 Y85.899
G1 X541.181 Y85.642
G1 X540.839 Y85.398
G1 X540.307 Y85.064
G1 X539.944 Y84.867
G1 X539.579 Y84.691
G1 X539.034 Y84.477
G1 X538.678 Y84.369
G1 X538.332 Y84.294
G1 X537.827 Y84.243
G1 X537.475 Y84.246
G1 X536.929 Y84.303
G1 X536.375 Y84.416
G1 X535.828 Y84.577
G1 X535.303 Y84.779
G1 X534.816 Y85.017
G1 X534.382 Y85.283
G1 X534.017 Y85.570
G1 X533.794 Y85.796
G1 X533.508 Y86.177
G1 X533.347 Y86.455
G1 X533.145 Y86.905
G1 X532.983 Y87.385
G1 X532.857 Y87.888
G1 X532.759 Y88.408
G1 X532.683 Y88.988
G1 X532.643 Y89.645
G1 X532.644 Y90.346
G1 X532.687 Y91.072
G1 X532.740 Y91.562
G1 X532.855 Y92.290
G1 X532.957 Y92.764
G1 X533.147 Y93.444
G1 X533.299 Y93.869
G1 X533.468 Y94.250
G1 X533.668 Y94.617
G1 X533.895 Y94.973
G1 X534.143 Y95.320
G1 X534.687 Y95.993
G1 X535.986 Y97.476
G1 X536.389 Y97.983
M3 S0
G4 P0.15
G0 X529.355 Y109.310
M3 S90
G4 P0.15
G1 X528.293 Y109.032
G1 X525.595 Y108.443
G1 X524.533 Y108.165
G1 X523.754 Y107.911
G1 X523.246 Y107.712
G1 X522.750 Y107.485
G1 X522.266 Y107.225
G1 X521.715 Y106.885
G1 X520.906 Y106.314
G1 X520.118 Y105.677
G1 X519.351 Y104.983
G1 X518.607 Y104.243
G1 X517.886 Y103.465
G1 X517.189 Y102.660
G1 X516.516 Y101.836
G1 X515.822 Y100.939
G1 X515.054 Y99.867
G1 X514.311 Y98.739
G1 X513.834 Y97.961
G1 X513.153 Y96.766
G1 X512.522 Y95.548
G1 X511.950 Y94.320
G1 X511.606 Y93.501
G1 X511.178 Y92.360
G1 X510.846 Y91.352
G1 X510.453 Y89.972
G1 X510.200 Y88.924
G1 X510.054 Y88.225
G1 X509.927 Y87.530
G1 X509.775 Y86.502
G1 X509.674 Y85.501
G1 X509.628 Y84.539
G1 X509.643 Y83.551
G1 X509.698 Y82.814
G1 X509.789 Y82.090
G1 X509.915 Y81.384
G1 X510.073 Y80.695
G1 X510.264 Y80.028
G1 X510.485 Y79.384
G1 X510.607 Y79.071
G1 X510.871 Y78.465
G1 X511.150 Y77.911
G1 X511.591 Y77.158
G1 X512.085 Y76.450
G1 X512.447 Y76.003
G1 X513.044 Y75.365
G1 X513.481 Y74.961
G1 X513.950 Y74.575
G1 X514.624 Y74.090
G1 X515.327 Y73.657
G1 X516.092 Y73.243
G1 X516.906 Y72.855
G1 X517.468 Y72.612
G1 X518.040 Y72.384
G1 X518.910 Y72.072
G1 X519.779 Y71.800
G1 X520.634 Y71.574
G1 X521.567 Y71.379
G1 X522.327 Y71.263
G1 X523.093 Y71.183
G1 X523.862 Y71.136
G1 X525.019 Y71.127
G1 X525.789 Y71.159
G1 X526.937 Y71.260
G1 X528.070 Y71.419
G1 X528.877 Y71.570
G1 X529.685 Y71.757
G1 X530.892 Y72.099
G1 X532.087 Y72.514
G1 X532.871 Y72.829
G1 X534.021 Y73.357
G1 X534.767 Y73.744
G1 X535.743 Y74.308
G1 X536.392 Y74.717
G1 X537.352 Y75.378
G1 X538.284 Y76.088
G1 X539.176 Y76.841
G1 X539.742 Y77.364
G1 X540.537 Y78.176
G1 X541.062 Y78.773
G1 X541.592 Y79.434
G1 X541.846 Y79.773
G1 X542.333 Y80.470
G1 X542.790 Y81.188
G1 X543.007 Y81.555
G1 X543.419 Y82.304
G1 X543.801 Y83.071
G1 X544.315 Y84.254
G1 X544.713 Y85.334
G1 X545.046 Y86.394
G1 X545.336 Y87.494
G1 X545.578 Y88.618
G1 X545.767 Y89.753
G1 X545.897 Y90.884
G1 X545.962 Y91.997
G1 X545.967 Y92.722
G1 X545.942 Y93.416
G1 X545.857 Y94.469
G1 X545.714 Y95.527
G1 X545.515 Y96.575
G1 X545.264 Y97.601
G1 X544.962 Y98.591
G1 X544.610 Y99.534
G1 X544.350 Y100.129
G1 X544.033 Y100.765
G1 X543.864 Y101.076
G1 X543.502 Y101.683
G1 X543.113 Y102.269
G1 X542.477 Y103.109
G1 X542.022 Y103.640
G1 X541.295 Y104.393
G1 X540.517 Y105.089
G1 X539.998 Y105.499
G1 X539.449 Y105.889
G1 X538.575 Y106.437
G1 X537.656 Y106.938
G1 X536.704 Y107.389
G1 X535.734 Y107.787
G1 X534.760 Y108.130
G1 X533.780 Y108.418
G1 X532.767 Y108.659
G1 X531.730 Y108.849
G1 X530.681 Y108.983
G1 X529.634 Y109.058
G1 X528.601 Y109.069
G1 X527.925 Y109.039
G1 X527.328 Y108.983
G1 X526.802 Y108.899
G1 X526.022 Y108.720
G1 X525.507 Y108.572
G1 X524.741 Y108.316
G1 X522.457 Y107.457
G1 X521.436 Y107.110
M3 S0
G4 P0.15
G0 X521.719 Y97.117
M3 S90
G4 P0.15
G1 X522.365 Y96.959
G1 X523.875 Y96.675
G1 X524.518 Y96.513
G1 X524.968 Y96.353
G1 X525.247 Y96.222
G1 X525.506 Y96.065
G1 X525.771 Y95.860
G1 X526.185 Y95.461
G1 X526.568 Y95.000
G1 X526.909 Y94.491
G1 X527.107 Y94.131
G1 X527.354 Y93.570
G1 X527.480 Y93.188
G1 X527.572 Y92.805
G1 X527.639 Y92.265
G1 X527.642 Y91.703
G1 X527.591 Y91.107
G1 X527.488 Y90.492
G1 X527.339 Y89.873
G1 X527.146 Y89.264
G1 X526.914 Y88.680
G1 X526.646 Y88.136
G1 X526.346 Y87.645
G1 X525.978 Y87.170
G1 X525.542 Y86.707
G1 X525.051 Y86.265
G1 X524.521 Y85.854
G1 X523.967 Y85.484
G1 X523.402 Y85.163
G1 X522.842 Y84.902
G1 X522.302 Y84.709
G1 X521.946 Y84.619
G1 X521.379 Y84.535
G1 X520.796 Y84.514
G1 X520.213 Y84.554
G1 X519.645 Y84.654
G1 X519.283 Y84.754
G1 X518.774 Y84.951
G1 X518.465 Y85.114
G1 X518.191 Y85.298
G1 X517.794 Y85.638
G1 X517.421 Y86.040
G1 X517.077 Y86.491
G1 X516.868 Y86.811
G1 X516.589 Y87.311
G1 X516.357 Y87.822
G1 X516.179 Y88.328
G1 X516.079 Y88.725
G1 X515.980 Y89.363
G1 X515.948 Y89.807
G1 X515.949 Y90.488
G1 X516.007 Y91.171
G1 X516.077 Y91.617
G1 X516.227 Y92.260
G1 X516.357 Y92.663
G1 X516.492 Y92.984
G1 X516.658 Y93.295
G1 X516.850 Y93.596
G1 X517.063 Y93.890
G1 X517.415 Y94.320
G1 X518.557 Y95.578
G1 X519.032 Y96.149
M3 S0
G4 P0.15
G0 X499.677 Y94.060
M3 S90
G4 P0.15
G1 X499.136 Y93.614
G1 X498.005 Y92.768
G1 X497.606 Y92.428
G1 X497.358 Y92.185
G1 X497.130 Y91.923
G1 X496.925 Y91.641
G1 X496.756 Y91.352
G1 X496.458 Y90.737
G1 X496.252 Y90.223
G1 X496.014 Y89.492
G1 X495.869 Y88.927
G1 X495.761 Y88.362
G1 X495.694 Y87.810
G1 X495.676 Y87.285
G1 X495.711 Y86.798
G1 X495.811 Y86.349
G1 X495.923 Y86.045
G1 X496.067 Y85.746
G1 X496.335 Y85.310
G1 X496.654 Y84.897
G1 X497.011 Y84.515
G1 X497.394 Y84.171
G1 X497.789 Y83.872
G1 X498.184 Y83.627
G1 X498.616 Y83.416
G1 X499.089 Y83.241
G1 X499.419 Y83.148
G1 X499.927 Y83.049
G1 X500.438 Y83.004
G1 X500.938 Y83.020
G1 X501.258 Y83.069
G1 X501.413 Y83.105
G1 X501.697 Y83.198
G1 X502.107 Y83.394
G1 X502.524 Y83.658
G1 X502.801 Y83.867
G1 X503.074 Y84.097
G1 X503.470 Y84.476
G1 X503.959 Y85.027
G1 X504.385 Y85.606
G1 X504.648 Y86.042
G1 X504.862 Y86.485
G1 X504.987 Y86.821
G1 X505.140 Y87.361
G1 X505.250 Y87.932
G1 X505.316 Y88.516
G1 X505.337 Y89.096
G1 X505.311 Y89.654
G1 X505.238 Y90.174
G1 X505.117 Y90.639
G1 X504.989 Y90.958
G1 X504.828 Y91.263
G1 X504.531 Y91.694
G1 X504.301 Y91.962
G1 X503.919 Y92.333
G1 X503.501 Y92.661
G1 X503.061 Y92.944
G1 X502.788 Y93.082
G1 X502.493 Y93.196
G1 X502.181 Y93.288
G1 X501.855 Y93.362
G1 X501.171 Y93.475
G1 X499.764 Y93.654
G1 X499.256 Y93.745
M3 S0
G4 P0.15
G0 X492.200 Y104.330
M3 S90
G4 P0.15
G1 X491.164 Y103.866
G1 X488.800 Y102.911
G1 X487.765 Y102.443
G1 X487.008 Y102.042
G1 X486.514 Y101.743
G1 X486.032 Y101.414
G1 X485.537 Y101.030
G1 X485.021 Y100.593
G1 X484.252 Y99.877
G1 X483.497 Y99.100
G1 X482.761 Y98.273
G1 X482.051 Y97.407
G1 X481.374 Y96.514
G1 X480.737 Y95.605
G1 X480.147 Y94.691
G1 X479.564 Y93.700
G1 X479.147 Y92.912
G1 X478.760 Y92.104
G1 X478.400 Y91.279
G1 X478.067 Y90.442
G1 X477.618 Y89.172
G1 X477.350 Y88.320
G1 X476.995 Y87.045
G1 X476.693 Y85.786
G1 X476.516 Y84.926
G1 X476.312 Y83.740
G1 X476.149 Y82.537
G1 X476.035 Y81.345
G1 X475.975 Y80.194
G1 X475.976 Y79.114
G1 X476.021 Y78.368
G1 X476.110 Y77.662
G1 X476.248 Y76.968
G1 X476.364 Y76.538
G1 X476.574 Y75.930
G1 X476.739 Y75.544
G1 X477.023 Y74.987
G1 X477.355 Y74.444
G1 X477.717 Y73.923
G1 X478.115 Y73.421
G1 X478.556 Y72.944
G1 X479.050 Y72.495
G1 X479.412 Y72.213
G1 X479.804 Y71.946
G1 X480.415 Y71.596
G1 X480.818 Y71.403
G1 X481.483 Y71.127
G1 X482.209 Y70.870
G1 X482.983 Y70.634
G1 X483.792 Y70.421
G1 X484.901 Y70.177
G1 X486.017 Y69.984
G1 X486.841 Y69.875
G1 X487.638 Y69.799
G1 X488.555 Y69.753
G1 X489.371
G1 X490.189 Y69.789
G1 X491.005 Y69.861
G1 X491.816 Y69.965
G1 X492.618 Y70.103
G1 X493.407 Y70.271
G1 X494.180 Y70.469
G1 X495.301 Y70.819
G1 X495.999 Y71.080
G1 X496.691 Y71.374
G1 X497.372 Y71.698
G1 X498.369 Y72.237
G1 X499.012 Y72.627
G1 X499.632 Y73.038
G1 X500.228 Y73.468
G1 X501.067 Y74.143
G1 X501.840 Y74.850
G1 X502.324 Y75.342
G1 X502.784 Y75.854
G1 X503.221 Y76.388
G1 X503.838 Y77.234
G1 X504.226 Y77.830
G1 X504.597 Y78.457
G1 X505.062 Y79.330
G1 X505.480 Y80.209
G1 X505.881 Y81.144
G1 X506.253 Y82.118
G1 X506.590 Y83.119
G1 X506.883 Y84.130
G1 X507.123 Y85.137
G1 X507.301 Y86.126
G1 X507.382 Y86.768
G1 X507.455 Y87.791
G1 X507.470 Y88.829
G1 X507.426 Y89.869
G1 X507.364 Y90.558
G1 X507.221 Y91.577
G1 X507.093 Y92.241
G1 X506.850 Y93.207
G1 X506.656 Y93.826
G1 X506.301 Y94.742
G1 X506.019 Y95.351
G1 X505.706 Y95.951
G1 X505.182 Y96.823
G1 X504.600 Y97.654
G1 X504.184 Y98.179
G1 X503.523 Y98.914
G1 X503.061 Y99.364
G1 X502.589 Y99.776
G1 X502.095 Y100.157
G1 X501.574 Y100.515
G1 X500.752 Y101.005
G1 X500.181 Y101.301
G1 X499.301 Y101.696
G1 X498.703 Y101.927
G1 X497.798 Y102.221
G1 X496.885 Y102.455
G1 X496.251 Y102.578
G1 X495.601 Y102.673
G1 X494.604 Y102.764
G1 X493.596 Y102.793
G1 X492.593 Y102.760
G1 X491.610 Y102.665
G1 X490.973 Y102.567
G1 X490.414 Y102.452
G1 X489.924 Y102.317
G1 X489.442 Y102.153
G1 X488.966 Y101.963
G1 X488.031 Y101.527
G1 X485.955 Y100.437
G1 X485.023 Y99.987
M3 S0
G4 P0.15
G0 X486.399 Y93.275
M3 S90
G4 P0.15
G1 X486.950 Y93.292
G1 X488.218 Y93.401
G1 X488.492 Y93.406
G1 X488.760 Y93.393
G1 X489.145 Y93.330
G1 X489.388 Y93.252
G1 X489.630 Y93.135
G1 X489.885 Y92.980
G1 X490.267 Y92.693
G1 X490.516 Y92.471
G1 X490.756 Y92.227
G1 X491.091 Y91.829
G1 X491.386 Y91.402
G1 X491.627 Y90.957
G1 X491.801 Y90.507
G1 X491.874 Y90.209
G1 X491.931 Y89.733
G1 X491.930 Y89.216
G1 X491.879 Y88.671
G1 X491.782 Y88.112
G1 X491.589 Y87.367
G1 X491.404 Y86.824
G1 X491.112 Y86.147
G1 X490.867 Y85.692
G1 X490.552 Y85.213
G1 X490.180 Y84.738
G1 X489.761 Y84.281
G1 X489.305 Y83.853
G1 X488.822 Y83.465
G1 X488.321 Y83.129
G1 X487.813 Y82.858
G1 X487.306 Y82.664
G1 X486.836 Y82.556
G1 X486.498 Y82.514
G1 X485.967 Y82.490
G1 X485.422 Y82.513
G1 X484.877 Y82.576
G1 X484.351 Y82.676
G1 X483.858 Y82.808
G1 X483.416 Y82.969
G1 X483.157 Y83.091
G1 X482.759 Y83.340
G1 X482.504 Y83.552
G1 X482.277 Y83.790
G1 X482.077 Y84.051
G1 X481.904 Y84.334
G1 X481.760 Y84.638
G1 X481.644 Y84.960
G1 X481.536 Y85.413
G1 X481.482 Y85.896
G1 X481.469 Y86.429
G1 X481.497 Y86.994
G1 X481.562 Y87.575
G1 X481.665 Y88.155
G1 X481.803 Y88.716
G1 X481.974 Y89.241
G1 X482.179 Y89.714
G1 X482.347 Y90.009
G1 X482.544 Y90.287
G1 X482.767 Y90.550
G1 X483.011 Y90.801
G1 X483.408 Y91.160
G1 X484.682 Y92.187
G1 X485.216 Y92.663
M3 S0
G4 P0.15
G0 X490.092 Y79.951
M3 S90
G4 P0.15
G1 X490.374 Y79.034
G1 X490.858 Y77.196
G1 X491.041 Y76.558
G1 X491.286 Y75.843
G1 X491.501 Y75.365
G1 X491.677 Y75.079
G1 X491.803 Y74.929
G1 X491.947 Y74.802
G1 X492.110 Y74.690
G1 X492.368 Y74.564
G1 X492.546 Y74.512
G1 X492.726 Y74.487
G1 X492.907 Y74.491
G1 X493.087 Y74.526
G1 X493.263 Y74.595
G1 X493.473 Y74.741
G1 X493.613 Y74.882
G1 X493.753 Y75.056
G1 X493.893 Y75.259
G1 X494.102 Y75.614
G1 X494.381 Y76.164
G1 X494.660 Y76.783
G1 X495.773 Y79.514
G1 X496.052 Y80.152
G1 X496.261 Y80.590
M3 S0
G4 P0.15
G0 X503.491 Y71.272
M3 S90
G4 P0.15
G1 X504.177 Y70.587
G1 X505.578 Y69.272
G1 X506.254 Y68.569
G1 X506.735 Y67.994
G1 X507.037 Y67.578
G1 X507.349 Y67.094
G1 X507.673 Y66.537
G1 X507.987 Y65.948
G1 X508.434 Y65.014
G1 X508.853 Y64.031
G1 X509.243 Y63.013
G1 X509.602 Y61.971
G1 X509.928 Y60.919
G1 X510.221 Y59.871
G1 X510.435 Y59.006
G1 X510.627 Y58.116
G1 X510.875 Y56.746
G1 X511.014 Y55.819
G1 X511.184 Y54.422
G1 X511.272 Y53.494
G1 X511.367 Y52.124
G1 X511.418 Y50.797
G1 X511.427 Y49.682
G1 X511.403 Y48.583
G1 X511.346 Y47.499
G1 X511.255 Y46.427
G1 X511.128 Y45.367
G1 X510.965 Y44.316
G1 X510.765 Y43.273
G1 X510.563 Y42.379
G1 X510.337 Y41.489
G1 X510.083 Y40.605
G1 X509.803 Y39.728
G1 X509.496 Y38.863
G1 X509.160 Y38.011
G1 X508.796 Y37.175
G1 X508.403 Y36.357
G1 X507.831 Y35.282
G1 X507.420 Y34.572
G1 X506.761 Y33.525
G1 X506.295 Y32.844
G1 X505.808 Y32.183
G1 X505.302 Y31.544
G1 X504.776 Y30.931
G1 X504.232 Y30.348
G1 X503.647 Y29.772
G1 X503.035 Y29.214
G1 X502.400 Y28.679
G1 X501.744 Y28.167
G1 X501.070 Y27.683
G1 X500.381 Y27.228
G1 X499.680 Y26.806
G1 X498.969 Y26.417
G1 X498.257 Y26.068
G1 X497.531 Y25.752
G1 X496.787 Y25.464
G1 X496.030 Y25.205
G1 X495.262 Y24.977
G1 X494.488 Y24.781
G1 X493.712 Y24.618
G1 X492.939 Y24.488
G1 X492.171 Y24.394
G1 X491.042 Y24.314
G1 X490.281 Y24.300
G1 X489.518 Y24.317
G1 X488.756 Y24.366
G1 X487.999 Y24.446
G1 X487.249 Y24.560
G1 X486.510 Y24.706
G1 X485.786 Y24.886
G1 X485.065 Y25.103
G1 X484.346 Y25.357
G1 X483.632 Y25.646
G1 X482.928 Y25.967
G1 X482.236 Y26.319
G1 X481.560 Y26.700
G1 X480.905 Y27.107
G1 X480.274 Y27.539
G1 X479.969 Y27.763
G1 X479.428 Y28.191
G1 X478.901 Y28.649
G1 X478.389 Y29.135
G1 X477.892 Y29.643
G1 X477.178 Y30.439
G1 X476.724 Y30.988
G1 X476.078 Y31.829
G1 X475.478 Y32.678
G1 X474.986 Y33.436
G1 X474.753 Y33.821
G1 X474.311 Y34.603
G1 X473.902 Y35.404
G1 X473.525 Y36.225
G1 X473.178 Y37.067
G1 X472.860 Y37.931
G1 X472.579 Y38.798
G1 X472.332 Y39.662
G1 X472.013 Y40.994
G1 X471.835 Y41.906
G1 X471.685 Y42.838
G1 X471.563 Y43.791
G1 X471.470 Y44.764
G1 X471.404 Y45.758
G1 X471.373 Y46.561
G1 X471.361 Y47.816
G1 X471.388 Y49.115
G1 X471.454 Y50.442
G1 X471.558 Y51.782
G1 X471.648 Y52.673
G1 X471.813 Y53.995
G1 X471.943 Y54.859
G1 X472.167 Y56.119
G1 X472.424 Y57.345
G1 X472.716 Y58.575
G1 X472.932 Y59.392
G1 X473.284 Y60.601
G1 X473.539 Y61.391
G1 X473.950 Y62.545
G1 X474.244 Y63.287
G1 X474.714 Y64.351
G1 X475.047 Y65.021
G1 X475.348 Y65.563
G1 X475.668 Y66.078
G1 X476.005 Y66.571
G1 X476.356 Y67.045
G1 X477.088 Y67.955
G1 X478.586 Y69.726
G1 X479.129 Y70.415
M3 S0
G4 P0.15
G0 X468.113 Y81.821
M3 S90
G4 P0.15
G1 X468.969 Y80.996
G1 X471.165 Y79.006
G1 X472.008 Y78.164
G1 X472.608 Y77.488
G1 X472.988 Y77.010
G1 X473.348 Y76.505
G1 X473.772 Y75.843
G1 X474.180 Y75.150
G1 X474.758 Y74.057
G1 X475.121 Y73.297
G1 X475.635 Y72.119
G1 X476.111 Y70.903
G1 X476.549 Y69.659
G1 X476.662 Y69.303
M3 S0
G4 P0.15
G0 X477.533 Y65.738
M3 S90
G4 P0.15
G1 X476.851 Y65.116
G1 X474.991 Y63.526
G1 X474.305 Y62.911
G1 X473.640 Y62.260
G1 X473.004 Y61.559
G1 X472.386 Y60.764
G1 X471.752 Y59.838
G1 X471.141 Y58.846
G1 X470.747 Y58.156
G1 X470.367 Y57.448
G1 X470.000 Y56.727
G1 X469.650 Y55.998
G1 X469.316 Y55.266
G1 X468.849 Y54.171
G1 X468.428 Y53.096
G1 X468.147 Y52.319
G1 X467.881 Y51.531
G1 X467.633 Y50.735
G1 X467.405 Y49.935
G1 X467.199 Y49.134
G1 X467.016 Y48.336
G1 X466.857 Y47.544
G1 X466.726 Y46.763
G1 X466.624 Y45.995
G1 X466.552 Y45.244
G1 X466.504 Y44.387
G1 X466.494 Y43.962
G1 X466.501 Y43.120
G1 X466.518 Y42.703
G1 X466.578 Y41.880
G1 X466.673 Y41.071
G1 X466.804 Y40.277
G1 X466.969 Y39.501
G1 X467.064 Y39.120
G1 X467.244 Y38.490
G1 X467.449 Y37.864
G1 X467.680 Y37.245
G1 X467.935 Y36.637
G1 X468.212 Y36.045
G1 X468.513 Y35.474
G1 X469.003 Y34.663
G1 X469.355 Y34.159
G1 X469.705 Y33.712
G1 X470.080 Y33.280
G1 X470.476 Y32.865
G1 X470.890 Y32.471
G1 X471.320 Y32.099
G1 X471.762 Y31.753
G1 X472.214 Y31.436
G1 X472.671 Y31.150
G1 X473.107 Y30.910
G1 X473.735 Y30.606
G1 X474.165 Y30.427
G1 X474.602 Y30.269
G1 X475.047 Y30.135
G1 X475.501 Y30.028
G1 X475.961 Y29.950
G1 X476.430 Y29.904
G1 X477.129 Y29.897
G1 X477.822 Y29.962
G1 X478.545 Y30.091
G1 X479.284 Y30.277
G1 X480.029 Y30.513
G1 X480.769 Y30.791
G1 X481.492 Y31.106
G1 X482.188 Y31.449
G1 X482.695 Y31.728
G1 X483.257 Y32.073
G1 X484.088 Y32.650
G1 X484.629 Y33.071
G1 X485.418 Y33.747
G1 X485.926 Y34.223
G1 X486.656 Y34.968
G1 X487.343 Y35.742
G1 X487.819 Y36.331
G1 X488.277 Y36.948
G1 X488.716 Y37.590
G1 X489.136 Y38.254
G1 X489.535 Y38.934
G1 X489.913 Y39.629
G1 X490.436 Y40.689
G1 X490.906 Y41.760
G1 X491.229 Y42.581
G1 X491.526 Y43.419
G1 X491.795 Y44.271
G1 X492.034 Y45.136
G1 X492.242 Y46.012
G1 X492.416 Y46.896
G1 X492.555 Y47.786
G1 X492.656 Y48.681
G1 X492.727 Y49.636
G1 X492.767 Y50.623
G1 X492.772 Y51.628
G1 X492.739 Y52.637
G1 X492.664 Y53.635
G1 X492.544 Y54.610
G1 X492.436 Y55.240
G1 X492.232 Y56.143
G1 X492.056 Y56.749
G1 X491.840 Y57.379
G1 X491.596 Y57.997
G1 X491.180 Y58.898
G1 X490.871 Y59.477
G1 X490.540 Y60.033
G1 X490.187 Y60.565
G1 X489.620 Y61.309
G1 X489.220 Y61.764
G1 X488.824 Y62.164
G1 X488.180 Y62.730
G1 X487.724 Y63.081
G1 X487.009 Y63.563
G1 X486.270 Y63.986
G1 X485.524 Y64.343
G1 X485.028 Y64.540
G1 X484.589 Y64.686
G1 X484.197 Y64.781
G1 X483.601 Y64.870
G1 X482.794 Y64.916
G1 X481.166 Y64.909
G1 X480.357 Y64.935
M3 S0
G4 P0.15
G0 X469.604 Y32.042
M3 S90
G4 P0.15
G1 X468.962 Y31.417
G1 X468.222 Y30.746
G1 X467.270 Y29.947
G1 X466.271 Y29.174
G1 X465.233 Y28.436
G1 X464.523 Y27.969
G1 X463.437 Y27.310
G1 X462.333 Y26.711
G1 X461.219 Y26.182
G1 X460.475 Y25.871
G1 X459.721 Y25.595
G1 X458.567 Y25.240
G1 X457.786 Y25.040
G1 X456.601 Y24.791
G1 X455.805 Y24.657
G1 X454.609 Y24.500
G1 X453.418 Y24.391
G1 X452.238 Y24.324
G1 X450.892 Y24.300
G1 X449.989 Y24.319
G1 X449.085 Y24.365
G1 X448.185 Y24.442
G1 X446.844 Y24.612
G1 X445.962 Y24.766
G1 X445.094 Y24.951
G1 X444.241 Y25.170
G1 X442.993 Y25.557
G1 X442.166 Y25.855
G1 X440.943 Y26.359
G1 X440.143 Y26.734
G1 X438.973 Y27.350
G1 X438.218 Y27.797
G1 X437.487 Y28.271
G1 X436.810 Y28.751
G1 X436.174 Y29.242
G1 X435.244 Y30.034
G1 X434.641 Y30.594
G1 X433.771 Y31.473
G1 X433.216 Y32.081
G1 X432.428 Y33.016
G1 X431.701 Y33.967
G1 X431.227 Y34.648
G1 X430.759 Y35.381
G1 X430.325 Y36.129
G1 X429.922 Y36.892
G1 X429.370 Y38.067
G1 X429.033 Y38.872
G1 X428.569 Y40.113
G1 X428.283 Y40.965
G1 X427.914 Y42.187
G1 X427.682 Y43.074
M3 S0
G4 P0.15
G0 X425.738 Y37.482
M3 S90
G4 P0.15
G1 X425.827 Y37.334
G1 X426.264 Y36.699
G1 X426.741 Y36.092
G1 X427.084 Y35.705
G1 X427.636 Y35.158
G1 X428.031 Y34.817
G1 X428.448 Y34.500
G1 X428.888 Y34.206
G1 X429.331 Y33.950
G1 X430.020 Y33.619
G1 X430.515 Y33.419
G1 X431.301 Y33.149
G1 X431.849 Y32.990
G1 X432.696 Y32.782
G1 X433.562 Y32.611
G1 X434.724 Y32.440
G1 X435.585 Y32.355
G1 X436.693 Y32.299
G1 X437.475 Y32.301
G1 X438.264 Y32.339
G1 X439.056 Y32.413
G1 X440.243 Y32.588
G1 X441.028 Y32.746
G1 X442.186 Y33.042
G1 X443.312 Y33.405
G1 X444.038 Y33.683
G1 X444.713 Y33.979
G1 X445.379 Y34.310
G1 X446.035 Y34.674
G1 X446.997 Y35.272
G1 X447.933 Y35.925
G1 X448.840 Y36.622
G1 X449.717 Y37.352
G1 X450.619 Y38.160
G1 X451.280 Y38.800
G1 X451.925 Y39.470
G1 X452.552 Y40.167
G1 X453.452 Y41.254
G1 X454.298 Y42.383
G1 X454.828 Y43.153
G1 X455.327 Y43.934
G1 X455.962 Y45.007
G1 X456.558 Y46.109
G1 X457.107 Y47.241
G1 X457.603 Y48.403
G1 X457.900 Y49.195
G1 X458.290 Y50.406
G1 X458.509 Y51.231
G1 X458.684 Y52.016
G1 X458.899 Y53.242
G1 X459.060 Y54.507
G1 X459.167 Y55.793
G1 X459.220 Y57.083
G1 X459.221 Y58.359
G1 X459.170 Y59.603
G1 X459.070 Y60.786
G1 X458.927 Y61.931
G1 X458.738 Y63.068
G1 X458.500 Y64.188
G1 X458.210 Y65.281
G1 X457.866 Y66.338
G1 X457.605 Y67.017
G1 X457.317 Y67.673
G1 X457.163 Y67.992
G1 X456.656 Y68.945
G1 X456.086 Y69.887
G1 X455.621 Y70.571
G1 X455.294 Y71.011
G1 X454.955 Y71.434
G1 X454.424 Y72.030
G1 X453.868 Y72.571
G1 X453.289 Y73.046
G1 X452.892 Y73.321
G1 X452.718 Y73.426
G1 X452.360 Y73.613
G1 X451.989 Y73.772
G1 X451.409 Y73.963
G1 X451.011 Y74.066
G1 X450.400 Y74.191
G1 X448.315 Y74.508
G1 X447.698 Y74.621
G1 X447.295 Y74.712
M3 S0
G4 P0.15
G0 X440.271 Y76.308
M3 S90
G4 P0.15
G1 X439.381 Y75.721
G1 X437.593 Y74.627
G1 X436.702 Y74.049
G1 X436.259 Y73.735
G1 X435.817 Y73.399
G1 X435.378 Y73.037
G1 X434.942 Y72.643
G1 X434.504 Y72.211
G1 X433.831 Y71.492
G1 X433.374 Y70.973
G1 X432.684 Y70.143
G1 X432.223 Y69.561
G1 X431.536 Y68.652
G1 X430.859 Y67.710
G1 X430.200 Y66.745
G1 X429.565 Y65.769
G1 X428.961 Y64.793
G1 X428.396 Y63.829
G1 X428.044 Y63.197
G1 X427.713 Y62.578
G1 X427.204 Y61.563
G1 X427.028 Y61.184
M3 S0
G4 P0.15
G0 X427.268 Y60.380
M3 S90
G4 P0.15
G1 X427.418 Y61.414
G1 X427.722 Y63.159
G1 X427.981 Y64.410
G1 X428.373 Y66.076
G1 X428.702 Y67.324
G1 X429.186 Y68.966
G1 X429.581 Y70.169
G1 X430.003 Y71.337
G1 X430.451 Y72.459
G1 X430.924 Y73.525
G1 X431.422 Y74.526
G1 X431.767 Y75.152
G1 X432.243 Y75.912
G1 X432.579 Y76.383
G1 X433.105 Y77.046
G1 X433.839 Y77.868
G1 X435.731 Y79.810
G1 X436.469 Y80.623
M3 S0
G4 P0.15
G0 X451.354 Y93.366
M3 S90
G4 P0.15
G1 X451.404 Y92.673
G1 X451.433 Y91.013
G1 X451.461 Y90.439
G1 X451.523 Y89.921
G1 X451.572 Y89.690
G1 X451.633 Y89.482
G1 X451.756 Y89.219
G1 X451.861 Y89.082
G1 X452.013 Y88.946
G1 X452.190 Y88.832
G1 X452.388 Y88.741
G1 X452.710 Y88.650
G1 X452.934 Y88.622
G1 X453.160
G1 X453.382 Y88.651
G1 X453.595 Y88.710
G1 X453.696 Y88.751
G1 X453.861 Y88.846
G1 X454.025 Y88.978
G1 X454.188 Y89.143
G1 X454.349 Y89.338
G1 X454.509 Y89.561
G1 X454.746 Y89.939
G1 X455.060 Y90.510
G1 X456.227 Y92.909
G1 X456.461 Y93.361
G1 X456.697 Y93.778
M3 S0
G4 P0.15
G0 X460.406 Y109.730
M3 S90
G4 P0.15
G1 X460.824 Y109.739
G1 X462.076 Y109.829
G1 X462.495 Y109.817
G1 X462.775 Y109.781
G1 X463.198 Y109.670
G1 X463.640 Y109.493
G1 X464.113 Y109.266
G1 X464.599 Y108.992
G1 X465.245 Y108.563
G1 X465.709 Y108.199
G1 X466.137 Y107.804
G1 X466.516 Y107.382
G1 X466.831 Y106.939
G1 X467.002 Y106.626
G1 X467.225 Y106.097
G1 X467.404 Y105.513
G1 X467.541 Y104.886
G1 X467.634 Y104.232
G1 X467.671 Y103.788
G1 X467.689 Y103.343
G1 X467.679 Y102.682
G1 X467.622 Y102.042
G1 X467.520 Y101.437
G1 X467.378 Y100.900
G1 X467.196 Y100.403
G1 X466.881 Y99.723
G1 X466.495 Y99.048
G1 X466.053 Y98.404
G1 X465.694 Y97.958
G1 X465.444 Y97.684
G1 X465.189 Y97.432
G1 X464.799 Y97.104
G1 X464.538 Y96.923
G1 X464.277 Y96.777
G1 X464.007 Y96.664
G1 X463.861 Y96.617
G1 X463.400 Y96.524
G1 X462.911 Y96.493
G1 X462.404 Y96.520
G1 X461.893 Y96.598
G1 X461.388 Y96.720
G1 X461.061 Y96.824
G1 X460.746 Y96.943
G1 X460.302 Y97.147
G1 X459.842 Y97.416
G1 X459.361 Y97.770
G1 X458.891 Y98.188
G1 X458.447 Y98.660
G1 X458.171 Y99.000
G1 X457.798 Y99.537
G1 X457.483 Y100.100
G1 X457.313 Y100.484
G1 X457.242 Y100.678
G1 X457.132 Y101.046
G1 X457.030 Y101.607
G1 X456.983 Y102.216
G1 X456.986 Y102.860
G1 X457.032 Y103.524
G1 X457.117 Y104.197
G1 X457.281 Y105.085
G1 X457.491 Y105.934
G1 X457.734 Y106.713
G1 X457.864 Y107.066
G1 X458.029 Y107.440
G1 X458.219 Y107.792
G1 X458.431 Y108.126
G1 X458.660 Y108.445
G1 X458.903 Y108.753
G1 X459.928 Y109.938
G1 X460.417 Y110.550
M3 S0
G4 P0.15
G0 X452.616 Y121.110
M3 S90
G4 P0.15
G1 X451.465 Y120.557
G1 X448.531 Y119.287
G1 X447.660 Y118.889
G1 X447.086 Y118.608
G1 X446.243 Y118.156
G1 X445.694 Y117.829
G1 X444.894 Y117.291
G1 X444.380 Y116.896
G1 X443.768 Y116.376
G1 X442.867 Y115.531
G1 X441.990 Y114.618
G1 X441.141 Y113.646
G1 X440.592 Y112.971
G1 X439.798 Y111.927
G1 X439.042 Y110.852
G1 X438.328 Y109.759
G1 X437.659 Y108.657
G1 X436.977 Y107.433
G1 X436.528 Y106.546
G1 X435.894 Y105.174
G1 X435.311 Y103.764
G1 X434.784 Y102.336
G1 X434.315 Y100.905
G1 X433.908 Y99.490
G1 X433.567 Y98.107
G1 X433.337 Y97.002
G1 X433.108 Y95.670
G1 X432.931 Y94.329
G1 X432.813 Y93.003
G1 X432.760 Y91.716
G1 Y91.094
G1 X432.778 Y90.492
G1 X432.842 Y89.629
G1 X432.953 Y88.827
G1 X433.134 Y87.975
G1 X433.285 Y87.438
G1 X433.556 Y86.675
G1 X433.766 Y86.192
G1 X434.125 Y85.502
G1 X434.535 Y84.851
G1 X434.995 Y84.235
G1 X435.498 Y83.664
G1 X436.048 Y83.137
G1 X436.444 Y82.807
G1 X437.089 Y82.339
G1 X437.800 Y81.900
G1 X438.586 Y81.482
G1 X439.279 Y81.161
G1 X440.048 Y80.847
G1 X441.168 Y80.445
G1 X442.370 Y80.072
G1 X443.623 Y79.736
G1 X444.579 Y79.516
G1 X445.850 Y79.271
G1 X446.785 Y79.129
G1 X447.689 Y79.028
G1 X448.724 Y78.964
G1 X449.636 Y78.951
G1 X450.547 Y78.976
G1 X451.454 Y79.037
G1 X451.905 Y79.082
G1 X452.802 Y79.199
G1 X453.688 Y79.351
G1 X454.126 Y79.441
G1 X454.992 Y79.645
G1 X455.840 Y79.884
G1 X456.257 Y80.016
G1 X457.051 Y80.296
G1 X457.812 Y80.603
G1 X458.941 Y81.129
G1 X459.680 Y81.519
G1 X460.761 Y82.157
G1 X461.458 Y82.614
G1 X462.462 Y83.341
G1 X463.407 Y84.110
G1 X464.007 Y84.651
G1 X464.593 Y85.228
G1 X465.158 Y85.833
G1 X465.701 Y86.464
G1 X466.468 Y87.451
G1 X466.947 Y88.131
G1 X467.613 Y89.175
G1 X468.020 Y89.883
G1 X468.569 Y90.951
G1 X469.054 Y92.036
G1 X469.345 Y92.777
G1 X469.730 Y93.912
G1 X469.950 Y94.682
G1 X470.140 Y95.461
G1 X470.298 Y96.248
G1 X470.422 Y97.042
G1 X470.539 Y98.170
G1 X470.579 Y98.841
G1 X470.600 Y99.528
G1 X470.594 Y100.581
G1 X470.541 Y101.647
G1 X470.439 Y102.713
G1 X470.285 Y103.766
G1 X470.078 Y104.792
G1 X469.815 Y105.776
G1 X469.607 Y106.403
G1 X469.337 Y107.092
G1 X469.189 Y107.434
G1 X468.865 Y108.108
G1 X468.509 Y108.770
G1 X467.917 Y109.734
G1 X467.489 Y110.355
G1 X466.803 Y111.249
G1 X466.071 Y112.092
G1 X465.301 Y112.877
G1 X464.756 Y113.374
G1 X463.881 Y114.084
G1 X463.265 Y114.532
G1 X462.301 Y115.162
G1 X461.637 Y115.552
G1 X460.618 Y116.088
G1 X459.929 Y116.412
G1 X458.890 Y116.842
G1 X457.814 Y117.214
G1 X457.065 Y117.429
G1 X456.301 Y117.615
G1 X455.136 Y117.838
G1 X454.351 Y117.951
G1 X453.172 Y118.064
G1 X452.390 Y118.104
G1 X451.232 Y118.107
G1 X450.543 Y118.074
G1 X449.926 Y118.009
G1 X449.311 Y117.911
G1 X448.700 Y117.786
G1 X447.481 Y117.475
G1 X444.751 Y116.654
G1 X443.534 Y116.327
M3 S0
G4 P0.15
G0 X443.635 Y110.487
M3 S90
G4 P0.15
G1 X443.177 Y109.748
G1 X442.057 Y108.119
G1 X441.595 Y107.381
G1 X441.386 Y107.004
G1 X441.199 Y106.618
G1 X441.036 Y106.222
G1 X440.902 Y105.815
G1 X440.764 Y105.226
G1 X440.635 Y104.403
G1 X440.573 Y103.748
G1 X440.536 Y102.847
G1 X440.554 Y101.942
G1 X440.604 Y101.279
G1 X440.687 Y100.644
G1 X440.803 Y100.048
G1 X440.953 Y99.504
G1 X441.073 Y99.177
G1 X441.322 Y98.669
G1 X441.537 Y98.332
G1 X441.779 Y98.015
G1 X442.183 Y97.583
G1 X442.627 Y97.205
G1 X443.098 Y96.888
G1 X443.420 Y96.712
G1 X443.893 Y96.511
G1 X444.367 Y96.370
G1 X444.875 Y96.273
G1 X445.402 Y96.226
G1 X445.934 Y96.233
G1 X446.457 Y96.299
G1 X446.793 Y96.380
G1 X447.115 Y96.491
G1 X447.269 Y96.558
G1 X447.543 Y96.704
G1 X447.821 Y96.885
G1 X448.239 Y97.213
G1 X448.516 Y97.466
G1 X448.789 Y97.742
G1 X449.313 Y98.349
G1 X449.794 Y99.008
G1 X450.213 Y99.691
G1 X450.394 Y100.034
G1 X450.553 Y100.373
G1 X450.753 Y100.888
G1 X450.923 Y101.472
G1 X451.051 Y102.093
G1 X451.114 Y102.521
G1 X451.156 Y102.956
G1 X451.180 Y103.392
G1 X451.182 Y103.826
G1 X451.148 Y104.465
G1 X451.065 Y105.075
G1 X450.932 Y105.645
G1 X450.750 Y106.154
G1 X450.600 Y106.475
G1 X450.425 Y106.795
G1 X450.226 Y107.112
G1 X450.006 Y107.420
G1 X449.643 Y107.861
G1 X449.382 Y108.136
G1 X449.108 Y108.391
G1 X448.681 Y108.729
G1 X448.239 Y109.005
G1 X447.791 Y109.205
G1 X447.522 Y109.281
G1 X447.096 Y109.332
G1 X446.798
G1 X446.336 Y109.287
G1 X446.019 Y109.235
G1 X445.534 Y109.130
G1 X443.893 Y108.720
G1 X443.255 Y108.605
M3 S0
G4 P0.15
G0 X414.128 Y92.675
M3 S90
G4 P0.15
G1 X413.827 Y92.166
G1 X412.970 Y90.837
G1 X412.676 Y90.324
G1 X412.501 Y89.970
G1 X412.351 Y89.603
G1 X412.177 Y89.019
G1 X412.085 Y88.595
G1 X411.977 Y87.921
G1 X411.908 Y87.218
G1 X411.883 Y86.742
G1 X411.882 Y86.031
G1 X411.904 Y85.568
G1 X411.974 Y84.903
G1 X412.045 Y84.488
G1 X412.184 Y83.928
G1 X412.359 Y83.386
G1 X412.572 Y82.859
G1 X412.735 Y82.522
G1 X413.009 Y82.048
G1 X413.211 Y81.760
G1 X413.427 Y81.499
G1 X413.659 Y81.269
G1 X413.886 Y81.085
G1 X414.235 Y80.856
G1 X414.622 Y80.656
G1 X415.034 Y80.492
G1 X415.460 Y80.372
G1 X415.888 Y80.303
G1 X416.305 Y80.293
G1 X416.572 Y80.324
G1 X416.950 Y80.429
G1 X417.207 Y80.541
G1 X417.469 Y80.684
G1 X417.863 Y80.949
G1 X418.124 Y81.156
G1 X418.381 Y81.383
G1 X418.869 Y81.886
G1 X419.308 Y82.435
G1 X419.502 Y82.719
G1 X419.676 Y83.006
G1 X419.903 Y83.454
G1 X420.107 Y83.983
G1 X420.278 Y84.567
G1 X420.413 Y85.189
G1 X420.483 Y85.619
G1 X420.534 Y86.054
G1 X420.567 Y86.491
G1 X420.582 Y86.925
G1 X420.566 Y87.560
G1 X420.504 Y88.163
G1 X420.393 Y88.719
G1 X420.214 Y89.258
G1 X420.051 Y89.623
G1 X419.751 Y90.160
G1 X419.395 Y90.676
G1 X418.994 Y91.159
G1 X418.561 Y91.599
G1 X418.107 Y91.985
G1 X417.643 Y92.307
G1 X417.352 Y92.470
G1 X417.070 Y92.589
G1 X416.776 Y92.680
G1 X416.313 Y92.773
G1 X415.669 Y92.837
G1 X414.178 Y92.893
G1 X413.532 Y92.953
M3 S0
G4 P0.15
G0 X407.290 Y100.850
M3 S90
G4 P0.15
G1 X406.344 Y100.569
G1 X404.174 Y100.023
G1 X403.226 Y99.746
G1 X402.763 Y99.585
G1 X402.310 Y99.403
G1 X401.869 Y99.197
G1 X401.442 Y98.963
G1 X400.989 Y98.669
G1 X400.506 Y98.315
G1 X400.036 Y97.930
G1 X399.353 Y97.300
G1 X398.914 Y96.849
G1 X398.277 Y96.133
G1 X397.667 Y95.377
G1 X397.085 Y94.590
G1 X396.531 Y93.780
G1 X395.963 Y92.882
G1 X395.582 Y92.225
G1 X395.031 Y91.191
G1 X394.512 Y90.113
G1 X394.033 Y89.006
G1 X393.603 Y87.888
G1 X393.347 Y87.144
G1 X393.016 Y86.042
G1 X392.834 Y85.323
G1 X392.655 Y84.476
G1 X392.465 Y83.309
G1 X392.331 Y82.127
G1 X392.271 Y81.249
G1 X392.247 Y80.394
G1 X392.260 Y79.573
G1 X392.312 Y78.801
G1 X392.368 Y78.319
G1 X392.488 Y77.644
G1 X392.647 Y77.016
G1 X392.844 Y76.442
G1 X392.999 Y76.082
G1 X393.175 Y75.734
G1 X393.482 Y75.224
G1 X393.848 Y74.715
G1 X394.271 Y74.206
G1 X394.594 Y73.865
G1 X395.133 Y73.352
G1 X395.727 Y72.847
G1 X396.362 Y72.358
G1 X397.024 Y71.897
G1 X397.700 Y71.472
G1 X398.376 Y71.093
G1 X398.819 Y70.871
G1 X399.425 Y70.603
G1 X400.049 Y70.367
G1 X400.686 Y70.162
G1 X401.333 Y69.986
G1 X401.988 Y69.840
G1 X402.648 Y69.721
G1 X403.308 Y69.629
G1 X404.295 Y69.539
G1 X405.003 Y69.509
G1 X405.719
G1 X406.441 Y69.540
G1 X407.164 Y69.601
G1 X407.885 Y69.696
G1 X408.600 Y69.823
G1 X409.304 Y69.984
G1 X409.995 Y70.180
G1 X410.622 Y70.393
G1 X411.567 Y70.774
G1 X412.192 Y71.065
G1 X413.112 Y71.551
G1 X413.999 Y72.089
G1 X414.565 Y72.472
G1 X415.365 Y73.079
G1 X415.884 Y73.523
G1 X416.384 Y73.996
G1 X416.865 Y74.493
G1 X417.325 Y75.012
G1 X417.764 Y75.549
G1 X418.181 Y76.101
G1 X418.764 Y76.952
G1 X419.305 Y77.837
G1 X419.652 Y78.464
G1 X419.976 Y79.106
G1 X420.275 Y79.762
G1 X420.674 Y80.775
G1 X420.902 Y81.469
G1 X421.099 Y82.180
G1 X421.261 Y82.907
G1 X421.409 Y83.754
G1 X421.525 Y84.646
G1 X421.607 Y85.568
G1 X421.649 Y86.504
G1 X421.647 Y87.440
G1 X421.597 Y88.359
G1 X421.495 Y89.246
G1 X421.396 Y89.812
G1 X421.260 Y90.397
G1 X421.080 Y91.014
G1 X420.868 Y91.622
G1 X420.492 Y92.512
G1 X420.207 Y93.088
G1 X419.732 Y93.920
G1 X419.388 Y94.449
G1 X418.836 Y95.201
G1 X418.436 Y95.681
G1 X417.998 Y96.151
G1 X417.529 Y96.603
G1 X416.779 Y97.242
G1 X416.252 Y97.639
G1 X415.710 Y98.012
G1 X415.155 Y98.358
G1 X414.310 Y98.825
G1 X413.419 Y99.242
G1 X412.790 Y99.491
G1 X412.145 Y99.713
G1 X411.488 Y99.905
G1 X410.486 Y100.136
G1 X409.814 Y100.248
G1 X409.143 Y100.326
G1 X408.478 Y100.367
G1 X407.981
G1 X407.482 Y100.333
G1 X406.981 Y100.272
G1 X406.479 Y100.188
G1 X405.472 Y99.971
G1 X403.453 Y99.479
G1 X402.698 Y99.325
M3 S0
G4 P0.15
G0 X400.553 Y91.615
M3 S90
G4 P0.15
G1 X401.159 Y91.677
G1 X402.545 Y91.895
G1 X403.146 Y91.941
G1 X403.580 Y91.923
G1 X403.859 Y91.877
G1 X404.128 Y91.798
G1 X404.432 Y91.671
G1 X404.892 Y91.420
G1 X405.347 Y91.106
G1 X405.781 Y90.740
G1 X406.182 Y90.333
G1 X406.535 Y89.897
G1 X406.826 Y89.441
G1 X406.979 Y89.132
G1 X407.151 Y88.642
G1 X407.238 Y88.286
G1 X407.324 Y87.719
G1 X407.362 Y87.125
G1 X407.351 Y86.519
G1 X407.292 Y85.916
G1 X407.189 Y85.331
G1 X407.040 Y84.779
G1 X406.861 Y84.301
G1 X406.634 Y83.829
G1 X406.258 Y83.190
G1 X405.817 Y82.563
G1 X405.331 Y81.977
G1 X404.818 Y81.459
G1 X404.429 Y81.133
G1 X404.045 Y80.872
G1 X403.651 Y80.679
G1 X403.349 Y80.578
G1 X403.035 Y80.508
G1 X402.713 Y80.468
G1 X402.225 Y80.461
G1 X401.903 Y80.490
G1 X401.434 Y80.582
G1 X400.996 Y80.729
G1 X400.730 Y80.856
G1 X400.473 Y81.014
G1 X400.093 Y81.309
G1 X399.847 Y81.539
G1 X399.495 Y81.926
G1 X399.276 Y82.205
G1 X398.975 Y82.649
G1 X398.715 Y83.109
G1 X398.568 Y83.419
G1 X398.443 Y83.737
G1 X398.293 Y84.266
G1 X398.217 Y84.646
G1 X398.138 Y85.244
G1 X398.098 Y85.861
G1 X398.092 Y86.478
G1 X398.119 Y87.079
G1 X398.174 Y87.645
G1 X398.289 Y88.326
G1 X398.380 Y88.644
G1 X398.494 Y88.945
G1 X398.696 Y89.374
G1 X399.226 Y90.331
G1 X399.437 Y90.752
M3 S0
G4 P0.15
G0 X407.978 Y76.594
M3 S90
G4 P0.15
G1 X408.080 Y75.918
G1 X408.247 Y74.274
G1 X408.319 Y73.706
G1 X408.438 Y73.077
G1 X408.570 Y72.673
G1 X408.652 Y72.512
G1 X408.745 Y72.384
G1 X408.870 Y72.276
G1 X409.031 Y72.185
G1 X409.209 Y72.126
G1 X409.398 Y72.099
G1 X409.593 Y72.104
G1 X409.787 Y72.143
G1 X410.068 Y72.264
G1 X410.275 Y72.428
G1 X410.412 Y72.581
G1 X410.548 Y72.767
G1 X410.819 Y73.221
G1 X411.021 Y73.623
G1 X411.289 Y74.223
G1 X412.289 Y76.732
G1 X412.557 Y77.364
G1 X412.758 Y77.800
M3 S0
G4 P0.15
G0 X420.620 Y68.976
M3 S90
G4 P0.15
G1 X421.279 Y68.272
G1 X422.631 Y66.917
G1 X423.279 Y66.194
G1 X423.586 Y65.806
G1 X423.878 Y65.394
G1 X424.153 Y64.954
G1 X424.447 Y64.421
G1 X424.728 Y63.855
G1 X425.128 Y62.954
G1 X425.498 Y62.001
G1 X425.839 Y61.010
G1 X426.147 Y59.993
G1 X426.423 Y58.965
G1 X426.664 Y57.938
G1 X426.889 Y56.815
G1 X427.037 Y55.906
G1 X427.160 Y54.979
G1 X427.256 Y54.038
G1 X427.354 Y52.616
G1 X427.388 Y51.668
G1 X427.397 Y50.727
G1 X427.383 Y49.798
G1 X427.316 Y48.438
G1 X427.275 Y47.914
G1 X427.168 Y46.875
G1 X427.026 Y45.847
G1 X426.850 Y44.830
G1 X426.641 Y43.826
G1 X426.398 Y42.834
G1 X426.121 Y41.855
G1 X425.811 Y40.889
G1 X425.512 Y40.050
G1 X425.187 Y39.214
G1 X424.835 Y38.385
G1 X424.458 Y37.567
G1 X424.056 Y36.761
G1 X423.629 Y35.973
G1 X423.177 Y35.205
G1 X422.701 Y34.460
G1 X422.189 Y33.723
G1 X421.630 Y32.985
G1 X421.040 Y32.264
G1 X420.423 Y31.564
G1 X419.782 Y30.887
G1 X419.121 Y30.237
G1 X418.445 Y29.617
G1 X417.759 Y29.030
G1 X417.100 Y28.506
G1 X416.463 Y28.032
G1 X415.479 Y27.360
G1 X414.807 Y26.941
G1 X414.125 Y26.549
G1 X413.435 Y26.186
G1 X412.738 Y25.854
G1 X412.037 Y25.556
G1 X411.348 Y25.298
G1 X410.660 Y25.073
G1 X409.960 Y24.875
G1 X408.897 Y24.630
G1 X407.831 Y24.450
G1 X407.127 Y24.368
G1 X406.433 Y24.317
G1 X405.755 Y24.300
G1 X405.058 Y24.316
G1 X404.366 Y24.367
G1 X403.682 Y24.451
G1 X403.005 Y24.568
G1 X402.337 Y24.719
G1 X401.679 Y24.903
G1 X401.032 Y25.120
G1 X400.713 Y25.241
G1 X400.099 Y25.501
G1 X399.490 Y25.796
G1 X398.889 Y26.123
G1 X398.298 Y26.480
G1 X397.719 Y26.866
G1 X397.157 Y27.277
G1 X396.349 Y27.937
G1 X395.840 Y28.403
G1 X395.347 Y28.898
G1 X394.870 Y29.421
G1 X394.409 Y29.970
G1 X393.965 Y30.542
G1 X393.334 Y31.434
G1 X392.938 Y32.048
G1 X392.562 Y32.672
G1 X392.175 Y33.367
G1 X391.782 Y34.141
G1 X391.418 Y34.936
G1 X391.080 Y35.754
G1 X390.769 Y36.593
G1 X390.485 Y37.454
G1 X390.215 Y38.380
M3 S0
G4 P0.15
G0 X389.048 Y35.055
M3 S90
G4 P0.15
G1 X389.277 Y34.767
G1 X389.809 Y34.218
G1 X390.195 Y33.877
G1 X390.603 Y33.559
G1 X391.030 Y33.264
G1 X391.473 Y32.997
G1 X392.166 Y32.646
G1 X392.917 Y32.350
G1 X393.446 Y32.184
G1 X393.991 Y32.044
G1 X394.827 Y31.884
G1 X395.389 Y31.813
G1 X395.948 Y31.772
G1 X396.515 Y31.761
G1 X397.404 Y31.802
G1 X398.006 Y31.869
G1 X398.611 Y31.967
G1 X399.213 Y32.095
G1 X400.100 Y32.343
G1 X400.673 Y32.547
G1 X401.224 Y32.778
G1 X401.764 Y33.042
G1 X402.299 Y33.338
G1 X402.826 Y33.664
G1 X403.342 Y34.017
G1 X404.090 Y34.593
G1 X404.567 Y35.004
G1 X405.024 Y35.434
G1 X405.472 Y35.894
G1 X405.914 Y36.398
G1 X406.337 Y36.930
G1 X406.742 Y37.487
G1 X407.128 Y38.067
G1 X407.672 Y38.973
G1 X408.011 Y39.596
G1 X408.330 Y40.231
G1 X408.652 Y40.927
G1 X408.975 Y41.698
G1 X409.275 Y42.494
G1 X409.550 Y43.311
G1 X409.798 Y44.147
G1 X410.018 Y44.998
G1 X410.207 Y45.859
G1 X410.364 Y46.728
G1 X410.479 Y47.522
G1 X410.595 Y48.633
G1 X410.668 Y49.779
G1 X410.696 Y50.943
G1 X410.678 Y52.105
G1 X410.640 Y52.869
G1 X410.541 Y53.987
G1 X410.449 Y54.704
G1 X410.303 Y55.572
G1 X410.092 Y56.618
G1 X409.905 Y57.397
G1 X409.691 Y58.159
G1 X409.447 Y58.892
G1 X409.169 Y59.585
G1 X408.856 Y60.226
G1 X408.626 Y60.620
G1 X408.379 Y60.982
G1 X407.952 Y61.490
G1 X407.638 Y61.801
G1 X407.132 Y62.226
G1 X406.776 Y62.482
G1 X406.226 Y62.826
G1 X405.853 Y63.029
G1 X405.294 Y63.296
G1 X404.755 Y63.510
G1 X404.405 Y63.611
G1 X404.050 Y63.682
G1 X403.511 Y63.749
G1 X402.058 Y63.829
G1 X401.517 Y63.879
M3 S0
G4 P0.15
G0 X397.616 Y68.981
M3 S90
G4 P0.15
G1 X397.076 Y68.424
G1 X395.607 Y67.003
G1 X394.890 Y66.252
G1 X394.543 Y65.849
G1 X394.207 Y65.420
G1 X393.884 Y64.960
G1 X393.527 Y64.400
G1 X393.175 Y63.806
G1 X392.659 Y62.860
G1 X392.327 Y62.198
G1 X391.850 Y61.167
G1 X391.402 Y60.104
G1 X390.990 Y59.021
G1 X390.620 Y57.932
G1 X390.399 Y57.209
G1 X390.145 Y56.277
G1 X389.918 Y55.321
G1 X389.716 Y54.346
G1 X389.541 Y53.357
G1 X389.473 Y52.903
M3 S0
G4 P0.15
G0 X388.874 Y54.166
M3 S90
G4 P0.15
G1 X389.240 Y55.188
G1 X389.575 Y56.029
G1 X389.933 Y56.857
G1 X390.505 Y58.066
G1 X391.116 Y59.225
G1 X391.756 Y60.319
G1 X392.196 Y61.006
G1 X392.552 Y61.513
G1 X393.113 Y62.224
G1 X393.701 Y62.889
G1 X394.306 Y63.524
G1 X395.737 Y64.972
G1 X396.337 Y65.615
M3 S0
G4 P0.15
G0 X384.147 Y57.715
M3 S90
G4 P0.15
G1 X384.614 Y57.281
G1 X385.729 Y56.311
G1 X386.344 Y55.721
G1 X386.636 Y55.401
G1 X386.912 Y55.057
G1 X387.344 Y54.421
G1 X387.635 Y53.934
G1 X388.049 Y53.153
G1 X388.309 Y52.608
G1 X388.668 Y51.766
G1 X388.884 Y51.197
G1 X389.169 Y50.348
G1 X389.330 Y49.792
G1 X389.493 Y49.117
G1 X389.623 Y48.438
G1 X389.722 Y47.754
G1 X389.793 Y47.066
G1 X389.840 Y46.373
G1 X389.866 Y45.677
G1 X389.871 Y44.626
G1 X389.850 Y43.832
G1 X389.804 Y43.029
G1 X389.732 Y42.221
G1 X389.632 Y41.409
G1 X389.426 Y40.194
G1 X389.249 Y39.389
G1 X389.049 Y38.622
G1 X388.828 Y37.881
G1 X388.580 Y37.136
G1 X388.305 Y36.392
G1 X388.007 Y35.654
G1 X387.685 Y34.928
G1 X387.342 Y34.219
G1 X386.790 Y33.200
G1 X386.409 Y32.567
G1 X386.005 Y31.943
G1 X385.580 Y31.332
G1 X385.136 Y30.738
G1 X384.672 Y30.164
G1 X384.192 Y29.612
G1 X383.696 Y29.087
G1 X383.186 Y28.592
G1 X382.901 Y28.334
G1 X382.312 Y27.836
G1 X381.385 Y27.139
G1 X380.746 Y26.712
G1 X380.094 Y26.318
G1 X379.434 Y25.959
G1 X379.102 Y25.793
G1 X378.451 Y25.497
G1 X377.804 Y25.240
G1 X377.145 Y25.015
G1 X376.479 Y24.820
G1 X375.807 Y24.656
G1 X375.132 Y24.524
G1 X374.459 Y24.422
G1 X373.815 Y24.354
G1 X373.190 Y24.314
G1 X372.560 Y24.300
G1 X371.928 Y24.312
G1 X371.299 Y24.351
G1 X370.371 Y24.462
G1 X369.768 Y24.572
G1 X369.190 Y24.709
G1 X368.627 Y24.871
G1 X368.069 Y25.058
G1 X367.521 Y25.273
G1 X366.984 Y25.514
G1 X366.461 Y25.783
G1 X365.955 Y26.079
G1 X365.469 Y26.404
G1 X365.237 Y26.575
G1 X364.782 Y26.942
G1 X364.340 Y27.342
G1 X363.913 Y27.769
G1 X363.503 Y28.218
G1 X363.110 Y28.686
G1 X362.736 Y29.169
G1 X362.384 Y29.661
G1 X362.039 Y30.185
G1 X361.548 Y31.042
G1 X361.251 Y31.637
G1 X360.977 Y32.248
G1 X360.875 Y32.499
M3 S0
G4 P0.15
G0 X358.301 Y28.920
M3 S90
G4 P0.15
G1 X358.490 Y28.742
G1 X358.864 Y28.423
G1 X359.443 Y27.999
G1 X360.074 Y27.626
G1 X360.524 Y27.409
G1 X360.988 Y27.222
G1 X361.701 Y26.997
G1 X362.184 Y26.884
G1 X362.670 Y26.801
G1 X363.331 Y26.733
G1 X363.782 Y26.714
G1 X364.239 Y26.719
G1 X364.696 Y26.749
G1 X365.151 Y26.806
G1 X365.601 Y26.893
G1 X366.041 Y27.011
G1 X366.483 Y27.165
G1 X366.926 Y27.355
G1 X367.367 Y27.576
G1 X367.802 Y27.825
G1 X368.440 Y28.242
G1 X368.849 Y28.545
G1 X369.242 Y28.861
G1 X369.656 Y29.226
G1 X370.093 Y29.655
G1 X370.716 Y30.352
G1 X371.107 Y30.850
G1 X371.479 Y31.372
G1 X371.829 Y31.916
G1 X372.156 Y32.480
G1 X372.626 Y33.410
G1 X372.914 Y34.066
G1 X373.179 Y34.747
G1 X373.529 Y35.805
G1 X373.816 Y36.896
G1 X373.968 Y37.634
G1 X374.074 Y38.292
G1 X374.159 Y38.976
G1 X374.223 Y39.678
G1 X374.265 Y40.393
G1 X374.287 Y41.112
G1 Y41.830
G1 X374.266 Y42.538
G1 X374.224 Y43.231
G1 X374.162 Y43.900
G1 X374.082 Y44.524
G1 X373.935 Y45.419
G1 X373.750 Y46.299
G1 X373.603 Y46.872
G1 X373.436 Y47.430
G1 X373.248 Y47.970
G1 X373.037 Y48.487
G1 X372.803 Y48.979
G1 X372.552 Y49.433
G1 X372.285 Y49.861
G1 X371.843 Y50.477
G1 X371.525 Y50.865
G1 X371.189 Y51.231
G1 X370.837 Y51.571
G1 X370.471 Y51.882
G1 X370.092 Y52.160
G1 X369.898 Y52.286
G1 X369.586 Y52.458
G1 X369.258 Y52.601
G1 X368.918 Y52.719
G1 X368.209 Y52.903
G1 X366.931 Y53.155
G1 X366.215 Y53.325
M3 S0
G4 P0.15
G0 X363.624 Y54.993
M3 S90
G4 P0.15
G1 X363.083 Y54.548
G1 X361.990 Y53.705
G1 X361.447 Y53.266
G1 X360.914 Y52.790
G1 X360.730 Y52.599
M3 S0
G4 P0.15
G0 X360.838 Y52.455
M3 S90
G4 P0.15
G1 X361.009 Y52.879
G1 X361.246 Y53.408
G1 X361.495 Y53.909
G1 X361.757 Y54.378
G1 X362.134 Y54.943
G1 X362.406 Y55.287
G1 X362.691 Y55.611
G1 X363.136 Y56.069
G1 X364.360 Y57.231
G1 X364.806 Y57.689
M3 S0
G4 P0.15
G0 X373.152 Y60.848
M3 S90
G4 P0.15
G1 X373.266 Y60.442
G1 X373.544 Y59.225
G1 X373.668 Y58.845
G1 X373.781 Y58.615
G1 X373.869 Y58.495
G1 X373.969 Y58.407
G1 X374.039 Y58.366
G1 X374.193 Y58.308
G1 X374.451 Y58.276
G1 X374.633 Y58.291
G1 X374.818 Y58.334
G1 X375.090 Y58.446
G1 X375.324 Y58.607
G1 X375.543 Y58.838
G1 X375.761 Y59.137
G1 X375.978 Y59.491
G1 X376.194 Y59.886
G1 X377.056 Y61.625
G1 X377.416 Y62.288
M3 S0
G4 P0.15
G0 X380.643 Y74.120
M3 S90
G4 P0.15
G1 X380.112 Y73.763
G1 X379.003 Y73.086
G1 X378.612 Y72.812
G1 X378.369 Y72.614
G1 X378.146 Y72.401
G1 X377.946 Y72.168
G1 X377.762 Y71.898
G1 X377.587 Y71.583
G1 X377.359 Y71.064
G1 X377.229 Y70.694
G1 X377.069 Y70.119
G1 X376.986 Y69.730
G1 X376.895 Y69.150
G1 X376.847 Y68.591
G1 X376.843 Y68.050
G1 X376.887 Y67.478
G1 X376.945 Y67.097
G1 X377.074 Y66.538
G1 X377.189 Y66.179
G1 X377.404 Y65.673
G1 X377.576 Y65.364
G1 X377.751 Y65.107
G1 X378.025 Y64.772
G1 X378.455 Y64.346
G1 X378.811 Y64.058
G1 X379.186 Y63.810
G1 X379.569 Y63.614
G1 X379.948 Y63.484
G1 X380.205 Y63.436
G1 X380.627 Y63.420
G1 X381.071 Y63.466
G1 X381.520 Y63.571
G1 X381.956 Y63.729
G1 X382.362 Y63.935
G1 X382.608 Y64.098
G1 X382.831 Y64.281
G1 X383.150 Y64.620
G1 X383.448 Y65.027
G1 X383.718 Y65.484
G1 X383.955 Y65.978
G1 X384.150 Y66.491
G1 X384.298 Y67.010
G1 X384.368 Y67.351
G1 X384.412 Y67.688
G1 X384.434 Y68.231
G1 X384.407 Y68.808
G1 X384.335 Y69.404
G1 X384.220 Y70.000
G1 X384.066 Y70.578
G1 X383.876 Y71.121
G1 X383.730 Y71.455
G1 X383.572 Y71.759
G1 X383.395 Y72.036
G1 X383.186 Y72.301
G1 X382.820 Y72.673
G1 X382.412 Y73.010
G1 X382.127 Y73.212
G1 X381.839 Y73.394
G1 X381.416 Y73.625
G1 X380.902 Y73.845
G1 X380.692 Y73.904
G1 X380.389 Y73.939
G1 X379.408 Y73.897
M3 S0
G4 P0.15
G0 X374.978 Y80.960
M3 S90
G4 P0.15
G1 X374.348 Y80.885
G1 X372.638 Y80.767
G1 X371.794 Y80.678
G1 X371.379 Y80.609
G1 X370.973 Y80.517
G1 X370.576 Y80.397
G1 X370.189 Y80.244
G1 X369.728 Y80.016
G1 X369.272 Y79.752
G1 X368.823 Y79.454
G1 X368.166 Y78.955
G1 X367.742 Y78.591
G1 X367.131 Y78.007
G1 X366.743 Y77.598
G1 X366.193 Y76.964
G1 X365.827 Y76.500
G1 X365.455 Y75.978
G1 X365.099 Y75.426
G1 X364.599 Y74.555
G1 X364.290 Y73.952
G1 X364.004 Y73.337
G1 X363.741 Y72.715
G1 X363.395 Y71.781
G1 X363.200 Y71.165
G1 X363.026 Y70.532
G1 X362.876 Y69.883
G1 X362.698 Y68.893
G1 X362.579 Y67.897
G1 X362.532 Y67.237
G1 X362.514 Y66.586
G1 X362.525 Y65.949
G1 X362.565 Y65.330
G1 X362.630 Y64.742
G1 X362.775 Y63.866
G1 X362.904 Y63.290
G1 X363.059 Y62.725
G1 X363.242 Y62.173
G1 X363.453 Y61.638
G1 X363.693 Y61.122
G1 X363.963 Y60.628
G1 X364.250 Y60.178
G1 X364.571 Y59.737
G1 X364.922 Y59.309
G1 X365.298 Y58.895
G1 X365.694 Y58.499
G1 X366.108 Y58.124
G1 X366.533 Y57.771
G1 X366.966 Y57.444
G1 X367.402 Y57.144
G1 X367.919 Y56.831
G1 X368.457 Y56.548
G1 X369.012 Y56.296
G1 X369.583 Y56.074
G1 X370.163 Y55.882
G1 X370.750 Y55.721
G1 X371.340 Y55.590
G1 X371.937 Y55.489
G1 X372.553 Y55.418
G1 X373.180 Y55.378
G1 X373.814 Y55.370
G1 X374.450 Y55.394
G1 X375.083 Y55.450
G1 X375.708 Y55.539
G1 X376.321 Y55.661
G1 X376.904 Y55.812
G1 X377.488 Y55.996
G1 X378.070 Y56.213
G1 X378.645 Y56.458
G1 X379.211 Y56.730
G1 X379.763 Y57.028
G1 X380.559 Y57.516
G1 X381.056 Y57.861
G1 X381.537 Y58.228
G1 X382.243 Y58.826
G1 X382.696 Y59.253
G1 X383.131 Y59.699
G1 X383.544 Y60.162
G1 X383.932 Y60.639
G1 X384.291 Y61.127
G1 X384.625 Y61.638
G1 X384.941 Y62.182
G1 X385.230 Y62.746
G1 X385.492 Y63.327
G1 X385.728 Y63.921
G1 X385.936 Y64.527
G1 X386.116 Y65.141
G1 X386.268 Y65.760
G1 X386.388 Y66.360
G1 X386.482 Y66.954
G1 X386.582 Y67.870
G1 X386.619 Y68.490
G1 X386.628 Y69.425
G1 X386.600 Y70.044
G1 X386.545 Y70.654
G1 X386.460 Y71.250
G1 X386.346 Y71.826
G1 X386.202 Y72.399
G1 X386.030 Y72.974
G1 X385.720 Y73.826
G1 X385.482 Y74.381
G1 X385.221 Y74.920
G1 X384.940 Y75.438
G1 X384.639 Y75.930
G1 X384.320 Y76.390
G1 X383.963 Y76.844
G1 X383.578 Y77.274
G1 X383.168 Y77.682
G1 X382.735 Y78.066
G1 X382.284 Y78.427
G1 X381.816 Y78.763
G1 X381.334 Y79.075
G1 X380.841 Y79.362
G1 X380.316 Y79.633
G1 X379.765 Y79.881
G1 X379.193 Y80.105
G1 X378.311 Y80.391
G1 X377.714 Y80.546
G1 X377.115 Y80.671
G1 X376.522 Y80.763
G1 X376.229 Y80.797
G1 X375.768 Y80.825
G1 X375.306 Y80.822
G1 X374.843 Y80.792
G1 X374.145 Y80.710
G1 X372.281 Y80.411
G1 X371.583 Y80.322
M3 S0
G4 P0.15
G0 X368.355 Y72.979
M3 S90
G4 P0.15
G1 X367.995 Y72.718
G1 X366.987 Y72.067
G1 X366.633 Y71.800
G1 X366.416 Y71.604
G1 X366.219 Y71.389
G1 X366.130 Y71.274
G1 X365.962 Y71.011
G1 X365.803 Y70.705
G1 X365.592 Y70.197
G1 X365.418 Y69.647
G1 X365.285 Y69.072
G1 X365.199 Y68.492
G1 X365.169 Y68.112
G1 Y67.564
G1 X365.202 Y67.215
G1 X365.262 Y66.856
G1 X365.401 Y66.306
G1 X365.593 Y65.760
G1 X365.746 Y65.406
G1 X366.008 Y64.905
G1 X366.203 Y64.598
G1 X366.411 Y64.320
G1 X366.629 Y64.075
G1 X366.864 Y63.858
G1 X367.260 Y63.562
G1 X367.696 Y63.309
G1 X368.001 Y63.169
G1 X368.470 Y63.009
G1 X368.783 Y62.940
G1 X369.092 Y62.903
G1 X369.244 Y62.897
G1 X369.501 Y62.913
G1 X369.909 Y62.992
G1 X370.331 Y63.127
G1 X370.895 Y63.373
G1 X371.433 Y63.666
G1 X371.916 Y63.977
G1 X372.357 Y64.310
G1 X372.701 Y64.637
G1 X372.985 Y64.991
G1 X373.231 Y65.393
G1 X373.511 Y65.985
G1 X373.756 Y66.642
G1 X373.968 Y67.376
G1 X374.089 Y67.949
G1 X374.163 Y68.519
G1 X374.179 Y69.067
G1 X374.134 Y69.573
G1 X374.076 Y69.915
G1 X373.998 Y70.261
G1 X373.845 Y70.781
G1 X373.720 Y71.120
G1 X373.580 Y71.448
G1 X373.339 Y71.909
G1 X373.068 Y72.317
G1 X372.761 Y72.664
G1 X372.519 Y72.874
G1 X372.111 Y73.156
G1 X371.667 Y73.391
G1 X371.204 Y73.578
G1 X370.895 Y73.673
G1 X370.591 Y73.744
G1 X370.169 Y73.798
G1 X369.778 Y73.775
G1 X369.388 Y73.692
G1 X368.348 Y73.351
G1 X367.958 Y73.242
M3 S0
G4 P0.15
G0 X353.336 Y70.551
M3 S90
G4 P0.15
G1 X354.201 Y70.655
G1 X354.421 Y70.667
G1 X354.762 Y70.644
G1 X355.127 Y70.554
G1 X355.671 Y70.344
G1 X356.238 Y70.059
G1 X356.650 Y69.813
G1 X356.906 Y69.641
G1 X357.345 Y69.294
G1 X357.650 Y68.995
G1 X357.905 Y68.684
G1 X358.119 Y68.341
G1 X358.303 Y67.944
G1 X358.450 Y67.517
G1 X358.617 Y66.865
G1 X358.720 Y66.316
G1 X358.797 Y65.738
G1 X358.841 Y65.153
G1 X358.847 Y64.579
G1 X358.807 Y64.037
G1 X358.712 Y63.535
G1 X358.545 Y63.023
G1 X358.319 Y62.516
G1 X358.050 Y62.026
G1 X357.656 Y61.422
G1 X357.258 Y60.902
G1 X356.870 Y60.469
G1 X356.575 Y60.200
G1 X356.264 Y59.984
G1 X355.907 Y59.811
G1 X355.420 Y59.652
G1 X354.872 Y59.531
G1 X354.426 Y59.469
G1 X353.972 Y59.440
G1 X353.527 Y59.453
G1 X353.109 Y59.516
G1 X352.854 Y59.590
G1 X352.580 Y59.707
G1 X352.175 Y59.945
G1 X351.912 Y60.139
G1 X351.536 Y60.474
G1 X351.302 Y60.720
G1 X350.985 Y61.113
G1 X350.715 Y61.525
G1 X350.561 Y61.817
G1 X350.425 Y62.145
G1 X350.265 Y62.676
G1 X350.186 Y63.050
G1 X350.103 Y63.631
G1 X350.060 Y64.220
G1 X350.052 Y64.803
G1 X350.076 Y65.384
G1 X350.141 Y66.011
G1 X350.251 Y66.652
G1 X350.348 Y67.077
G1 X350.529 Y67.697
G1 X350.673 Y68.091
G1 X350.835 Y68.462
G1 X351.015 Y68.805
G1 X351.196 Y69.083
G1 X351.402 Y69.338
G1 X351.626 Y69.576
G1 X351.866 Y69.801
G1 X352.748 Y70.547
G1 X353.110 Y70.880
M3 S0
G4 P0.15
G0 X348.215 Y76.620
M3 S90
G4 P0.15
G1 X347.421 Y76.631
G1 X345.815 Y76.715
G1 X345.223
G1 X344.836 Y76.691
G1 X344.457 Y76.644
G1 X344.088 Y76.567
G1 X343.908 Y76.516
G1 X343.479 Y76.364
G1 X343.059 Y76.179
G1 X342.646 Y75.965
G1 X342.045 Y75.594
G1 X341.656 Y75.317
G1 X341.093 Y74.864
G1 X340.554 Y74.375
G1 X340.189 Y74.010
G1 X339.811 Y73.593
G1 X339.443 Y73.145
G1 X339.087 Y72.671
G1 X338.582 Y71.922
G1 X338.267 Y71.403
G1 X337.834 Y70.607
G1 X337.574 Y70.071
G1 X337.331 Y69.510
G1 X337.100 Y68.906
G1 X336.794 Y67.966
G1 X336.620 Y67.324
G1 X336.472 Y66.677
G1 X336.352 Y66.030
G1 X336.261 Y65.389
G1 X336.202 Y64.759
G1 X336.174 Y64.147
G1 X336.175 Y63.539
G1 X336.202 Y62.933
G1 X336.258 Y62.330
G1 X336.342 Y61.733
G1 X336.457 Y61.144
G1 X336.602 Y60.566
G1 X336.779 Y60.000
G1 X336.980 Y59.474
G1 X337.204 Y58.973
G1 X337.460 Y58.474
G1 X337.742 Y57.982
G1 X338.209 Y57.264
G1 X338.542 Y56.806
G1 X338.889 Y56.370
G1 X339.245 Y55.959
G1 X339.793 Y55.395
G1 X340.175 Y55.043
G1 X340.569 Y54.713
G1 X340.976 Y54.404
G1 X341.399 Y54.120
G1 X341.839 Y53.859
G1 X342.297 Y53.625
G1 X342.775 Y53.417
G1 X343.245 Y53.247
G1 X343.712 Y53.110
G1 X344.205 Y52.991
G1 X344.717 Y52.892
G1 X345.510 Y52.780
G1 X346.046 Y52.730
G1 X346.582 Y52.699
G1 X347.371 Y52.690
G1 X347.880 Y52.709
G1 X348.654 Y52.782
G1 X349.219 Y52.877
G1 X349.778 Y53.003
G1 X350.327 Y53.158
G1 X350.866 Y53.339
G1 X351.393 Y53.543
G1 X351.906 Y53.767
G1 X352.646 Y54.131
G1 X353.207 Y54.445
G1 X353.751 Y54.789
G1 X354.276 Y55.161
G1 X354.781 Y55.560
G1 X355.264 Y55.984
G1 X355.722 Y56.434
G1 X356.135 Y56.883
G1 X356.508 Y57.339
G1 X356.865 Y57.820
G1 X357.204 Y58.322
G1 X357.522 Y58.839
G1 X357.959 Y59.630
G1 X358.220 Y60.159
G1 X358.573 Y60.963
G1 X358.882 Y61.783
G1 X359.058 Y62.338
G1 X359.208 Y62.902
G1 X359.330 Y63.476
G1 X359.421 Y64.061
G1 X359.477 Y64.617
G1 X359.515 Y65.422
G1 Y65.977
G1 X359.476 Y66.821
G1 X359.424 Y67.384
G1 X359.303 Y68.211
G1 X359.195 Y68.743
G1 X359.064 Y69.251
G1 X358.874 Y69.840
G1 X358.651 Y70.416
G1 X358.394 Y70.978
G1 X358.108 Y71.522
G1 X357.793 Y72.048
G1 X357.451 Y72.551
G1 X357.085 Y73.031
G1 X356.736 Y73.441
G1 X356.360 Y73.840
G1 X355.752 Y74.412
G1 X355.323 Y74.770
G1 X354.880 Y75.105
G1 X354.426 Y75.413
G1 X353.965 Y75.692
G1 X353.472 Y75.952
G1 X352.935 Y76.193
G1 X352.382 Y76.402
G1 X351.815 Y76.579
G1 X351.238 Y76.724
G1 X350.653 Y76.838
G1 X350.065 Y76.920
G1 X349.770 Y76.949
G1 X349.309 Y76.970
G1 X348.842 Y76.958
G1 X348.369 Y76.921
G1 X347.653 Y76.829
G1 X345.967 Y76.554
G1 X345.249 Y76.458
M3 S0
G4 P0.15
G0 X341.865 Y70.605
M3 S90
G4 P0.15
G1 X342.270 Y70.675
G1 X343.349 Y70.906
G1 X343.754 Y70.951
G1 X344.025 Y70.952
G1 X344.437 Y70.894
G1 X344.881 Y70.769
G1 X345.343 Y70.590
G1 X345.954 Y70.289
G1 X346.516 Y69.945
G1 X346.878 Y69.676
G1 X347.079 Y69.498
G1 X347.271 Y69.299
G1 X347.503 Y68.997
G1 X347.684 Y68.670
G1 X347.785 Y68.430
G1 X347.876 Y68.164
G1 X347.992 Y67.743
G1 X348.121 Y67.097
G1 X348.216 Y66.367
G1 X348.256 Y65.792
G1 Y65.027
G1 X348.207 Y64.480
G1 X348.110 Y63.977
G1 X348.003 Y63.633
G1 X347.783 Y63.115
G1 X347.508 Y62.606
G1 X347.085 Y61.964
G1 X346.640 Y61.393
G1 X346.316 Y61.029
G1 X346.100 Y60.809
G1 X345.877 Y60.604
G1 X345.656 Y60.428
G1 X345.427 Y60.277
G1 X345.183 Y60.148
G1 X344.773 Y59.993
G1 X344.263 Y59.865
G1 X343.679 Y59.777
G1 X343.218 Y59.747
G1 X342.758 Y59.758
G1 X342.318 Y59.817
G1 X342.044 Y59.887
G1 X341.776 Y59.989
G1 X341.362 Y60.215
G1 X340.958 Y60.508
G1 X340.575 Y60.853
G1 X340.222 Y61.236
G1 X339.909 Y61.642
G1 X339.647 Y62.056
G1 X339.478 Y62.388
G1 X339.332 Y62.744
G1 X339.157 Y63.312
G1 X339.069 Y63.705
G1 X338.981 Y64.305
G1 X338.948 Y64.900
G1 X338.955 Y65.285
G1 X339.007 Y65.819
G1 X339.104 Y66.373
G1 X339.247 Y66.927
G1 X339.433 Y67.465
G1 X339.662 Y67.970
G1 X339.837 Y68.278
G1 X340.030 Y68.559
G1 X340.215 Y68.773
G1 X340.423 Y68.967
G1 X340.651 Y69.143
G1 X341.149 Y69.456
G1 X342.208 Y70.026
G1 X342.586 Y70.257
M3 S0
G4 P0.15
G0 X346.735 Y57.165
M3 S90
G4 P0.15
G1 X346.840 Y56.849
G1 X347.093 Y55.935
G1 X347.195 Y55.612
G1 X347.312 Y55.325
G1 X347.449 Y55.091
G1 X347.555 Y54.972
G1 X347.682 Y54.871
G1 X347.820 Y54.784
G1 X347.967 Y54.716
G1 X348.119 Y54.671
G1 X348.274 Y54.651
G1 X348.505 Y54.677
G1 X348.642 Y54.732
G1 X348.831 Y54.877
G1 X349.020 Y55.095
G1 X349.211 Y55.373
G1 X349.531 Y55.935
G1 X350.302 Y57.475
G1 X350.623 Y58.051
M3 S0
G4 P0.15
G0 X357.713 Y54.198
M3 S90
G4 P0.15
G1 X358.190 Y53.653
G1 X359.173 Y52.591
G1 X359.645 Y52.041
G1 X360.082 Y51.456
G1 X360.345 Y51.040
G1 X360.487 Y50.787
G1 X360.758 Y50.259
G1 X361.012 Y49.706
G1 X361.247 Y49.133
G1 X361.463 Y48.547
G1 X361.658 Y47.955
G1 X361.910 Y47.067
G1 X362.050 Y46.486
G1 X362.194 Y45.751
G1 X362.253 Y45.384
G1 X362.343 Y44.648
G1 X362.400 Y43.908
G1 X362.425 Y43.164
G1 X362.421 Y42.412
G1 X362.388 Y41.660
G1 X362.329 Y40.904
G1 X362.241 Y40.139
G1 X362.124 Y39.371
G1 X361.974 Y38.601
G1 X361.791 Y37.836
G1 X361.687 Y37.456
G1 X361.341 Y36.383
G1 X361.077 Y35.682
G1 X360.785 Y34.980
G1 X360.466 Y34.284
G1 X360.122 Y33.599
G1 X359.562 Y32.604
G1 X358.956 Y31.666
G1 X358.522 Y31.062
G1 X358.061 Y30.471
G1 X357.578 Y29.896
G1 X357.075 Y29.341
G1 X356.556 Y28.810
G1 X356.024 Y28.308
G1 X355.206 Y27.612
G1 X354.636 Y27.177
G1 X354.050 Y26.767
G1 X353.449 Y26.385
G1 X352.837 Y26.032
G1 X351.905 Y25.562
G1 X351.277 Y25.293
G1 X350.951 Y25.168
G1 X350.289 Y24.944
G1 X349.615 Y24.754
G1 X348.593 Y24.532
G1 X347.909 Y24.426
G1 X347.228 Y24.353
G1 X346.602 Y24.313
G1 X346.019 Y24.300
G1 X345.432 Y24.310
G1 X344.845 Y24.343
G1 X344.263 Y24.401
G1 X343.690 Y24.486
G1 X342.860 Y24.664
G1 X342.326 Y24.820
G1 X341.798 Y25.006
G1 X341.026 Y25.337
G1 X340.528 Y25.593
G1 X340.047 Y25.875
G1 X339.362 Y26.348
G1 X339.145 Y26.519
G1 X338.739 Y26.873
G1 X338.160 Y27.462
G1 X337.620 Y28.107
G1 X337.282 Y28.561
G1 X336.962 Y29.030
G1 X336.661 Y29.509
G1 X336.350 Y30.046
G1 X335.893 Y30.960
G1 X335.496 Y31.921
G1 X335.262 Y32.591
G1 X335.050 Y33.286
G1 X334.786 Y34.313
G1 X334.652 Y34.947
G1 X334.531 Y35.607
G1 X334.335 Y36.983
G1 X334.202 Y38.396
G1 X334.137 Y39.801
G1 X334.131 Y40.487
G1 X334.150 Y41.398
G1 X334.235 Y42.769
G1 X334.388 Y44.134
G1 X334.611 Y45.484
G1 X334.798 Y46.370
G1 X334.974 Y47.084
G1 X335.208 Y47.928
G1 X335.381 Y48.498
G1 X335.665 Y49.350
G1 X335.869 Y49.909
G1 X336.195 Y50.724
G1 X336.425 Y51.244
G1 X336.664 Y51.740
G1 X336.912 Y52.207
G1 X337.286 Y52.824
G1 X337.534 Y53.168
G1 X337.795 Y53.486
G1 X338.341 Y54.064
G1 X339.330 Y55.009
G1 X339.744 Y55.433
M3 S0
G4 P0.15
G0 X340.915 Y50.700
M3 S90
G4 P0.15
G1 X341.412 Y50.636
G1 X342.766 Y50.529
G1 X343.425 Y50.435
G1 X343.741 Y50.360
G1 X344.046 Y50.260
G1 X344.337 Y50.128
G1 X344.507 Y50.034
G1 X344.840 Y49.819
G1 X345.164 Y49.572
G1 X345.476 Y49.298
G1 X345.921 Y48.841
G1 X346.200 Y48.513
G1 X346.587 Y47.995
G1 X346.824 Y47.639
G1 X347.058 Y47.244
G1 X347.288 Y46.794
G1 X347.496 Y46.319
G1 X347.681 Y45.822
G1 X347.846 Y45.309
G1 X347.990 Y44.784
G1 X348.115 Y44.250
G1 X348.267 Y43.443
G1 X348.350 Y42.866
G1 X348.411 Y42.232
G1 X348.445 Y41.583
G1 X348.454 Y40.923
G1 X348.438 Y40.257
G1 X348.399 Y39.591
G1 X348.337 Y38.929
G1 X348.255 Y38.276
G1 X348.153 Y37.633
G1 X348.029 Y36.986
G1 X347.883 Y36.336
G1 X347.714 Y35.689
G1 X347.523 Y35.049
G1 X347.310 Y34.422
G1 X347.074 Y33.814
G1 X346.679 Y32.946
G1 X346.229 Y32.124
G1 X345.896 Y31.593
G1 X345.542 Y31.078
G1 X345.168 Y30.585
G1 X344.777 Y30.115
G1 X344.373 Y29.673
G1 X343.957 Y29.262
G1 X343.560 Y28.907
G1 X343.147 Y28.569
G1 X342.720 Y28.251
G1 X342.281 Y27.957
G1 X341.832 Y27.689
G1 X341.375 Y27.451
G1 X340.912 Y27.246
G1 X340.436 Y27.074
G1 X339.937 Y26.929
G1 X339.426 Y26.815
G1 X338.907 Y26.733
G1 X338.385 Y26.683
G1 X337.610 Y26.672
G1 X337.106 Y26.708
G1 X336.638 Y26.775
G1 X335.927 Y26.935
G1 X335.456 Y27.078
G1 X334.994 Y27.249
G1 X334.331 Y27.553
G1 X333.723 Y27.909
G1 X333.178 Y28.315
G1 X332.835 Y28.621
G1 X332.509 Y28.951
G1 X332.055 Y29.482
G1 X331.776 Y29.856
G1 X331.518 Y30.242
G1 X331.335 Y30.560
M3 S0
G4 P0.15
G0 X324.871 Y39.484
M3 S90
G4 P0.15
G1 X324.416 Y38.590
G1 X324.233 Y38.278
G1 X324.141 Y38.158
G1 X324.048 Y38.071
G1 X323.936 Y38.002
G1 X323.825 Y37.959
G1 X323.655 Y37.953
G1 X323.551 Y37.988
G1 X323.459 Y38.053
G1 X323.270 Y38.262
G1 X322.788 Y38.922
M3 S0
G4 P0.15
G0 X320.161 Y36.809
M3 S90
G4 P0.15
G1 X321.072 Y36.633
G1 X321.293 Y36.577
G1 X321.606 Y36.454
G1 X321.819 Y36.322
G1 X322.151 Y36.042
G1 X322.454 Y35.704
G1 X322.720 Y35.327
G1 X322.942 Y34.921
G1 X323.119 Y34.465
G1 X323.254 Y33.972
G1 X323.378 Y33.288
G1 X323.444 Y32.692
G1 X323.466 Y32.170
G1 X323.455 Y31.640
G1 X323.411 Y31.110
G1 X323.292 Y30.378
G1 X323.133 Y29.734
G1 X322.999 Y29.310
G1 X322.755 Y28.699
G1 X322.565 Y28.321
G1 X322.257 Y27.820
G1 X322.026 Y27.503
G1 X321.645 Y27.064
G1 X321.373 Y26.804
G1 X321.081 Y26.570
G1 X320.590 Y26.259
G1 X320.244 Y26.087
G1 X319.720 Y25.887
G1 X319.232 Y25.768
G1 X318.752 Y25.712
G1 X318.277 Y25.719
G1 X317.973 Y25.762
G1 X317.679 Y25.837
G1 X317.386 Y25.944
G1 X317.103 Y26.078
G1 X316.710 Y26.320
G1 X316.481 Y26.501
G1 X316.178 Y26.813
G1 X315.998 Y27.044
G1 X315.756 Y27.418
G1 X315.522 Y27.868
G1 X315.383 Y28.207
G1 X315.266 Y28.564
G1 X315.174 Y28.940
G1 X315.109 Y29.329
G1 X315.069 Y29.737
G1 X315.051 Y30.165
G1 X315.069 Y30.827
G1 X315.136 Y31.488
G1 X315.215 Y31.963
G1 X315.322 Y32.447
G1 X315.453 Y32.933
G1 X315.611 Y33.412
G1 X315.792 Y33.876
G1 X315.982 Y34.286
G1 X316.180 Y34.658
G1 X316.399 Y35.025
G1 X316.756 Y35.554
G1 X317.005 Y35.883
G1 X317.383 Y36.326
G1 X317.613 Y36.553
G1 X317.852 Y36.754
G1 X318.831 Y37.470
M3 S0
G4 P0.15
G0 X319.460 Y38.827
M3 S90
G4 P0.15
G1 X318.686 Y37.900
G1 X318.454 Y37.550
G1 X318.309 Y37.266
G1 X318.100 Y36.752
G1 X317.919 Y36.189
G1 X317.766 Y35.602
G1 X317.605 Y34.820
G1 X317.516 Y34.213
G1 X317.459 Y33.596
G1 X317.432 Y32.974
G1 X317.440 Y32.040
G1 X317.481 Y31.373
G1 X317.552 Y30.693
G1 X317.653 Y30.026
G1 X317.784 Y29.397
G1 X317.968 Y28.744
G1 X318.120 Y28.314
G1 X318.294 Y27.904
G1 X318.490 Y27.510
G1 X318.828 Y26.944
G1 X319.082 Y26.581
G1 X319.358 Y26.237
G1 X319.652 Y25.919
G1 X319.977 Y25.621
G1 X320.339 Y25.341
G1 X320.723 Y25.090
G1 X321.121 Y24.874
G1 X321.528 Y24.693
G1 X321.951 Y24.547
G1 X322.386 Y24.434
G1 X322.828 Y24.356
G1 X323.051 Y24.330
G1 X323.611 Y24.300
G1 X324.184 Y24.322
G1 X324.753 Y24.406
G1 X325.138 Y24.504
G1 X325.536 Y24.640
G1 X326.128 Y24.904
G1 X326.695 Y25.227
G1 X327.056 Y25.477
G1 X327.412 Y25.761
G1 X327.919 Y26.240
G1 X328.381 Y26.766
G1 X328.665 Y27.144
G1 X328.931 Y27.555
G1 X329.175 Y27.988
G1 X329.396 Y28.435
G1 X329.685 Y29.115
G1 X329.942 Y29.866
G1 X330.080 Y30.377
G1 X330.189 Y30.902
G1 X330.294 Y31.660
G1 X330.345 Y32.335
G1 X330.359 Y33.035
G1 X330.330 Y33.729
G1 X330.253 Y34.390
G1 X330.137 Y34.976
G1 X329.980 Y35.553
G1 X329.786 Y36.102
G1 X329.558 Y36.603
G1 X329.399 Y36.880
G1 X329.148 Y37.214
G1 X328.301 Y38.099
M3 S0
G4 P0.15
G0 X330.035 Y38.019
M3 S90
G4 P0.15
G1 X330.061 Y38.323
G1 X330.199 Y39.307
G1 X330.411 Y40.366
G1 X330.688 Y41.441
G1 X331.025 Y42.516
G1 X331.418 Y43.578
G1 X331.862 Y44.610
G1 X332.120 Y45.148
G1 X332.401 Y45.692
G1 X333.021 Y46.784
G1 X333.694 Y47.847
G1 X334.218 Y48.603
G1 X334.569 Y49.077
G1 X335.264 Y49.936
G1 X335.733 Y50.436
G1 X336.212 Y50.877
G1 X338.155 Y52.439
M3 S0
G4 P0.15
G0 X325.919 Y45.569
M3 S90
G4 P0.15
G1 X325.517 Y45.451
G1 X325.336 Y45.353
G1 X325.201 Y45.227
G1 X325.080 Y45.073
G1 X324.925 Y44.783
G1 X324.849 Y44.582
G1 X324.763 Y44.271
G1 X324.686 Y43.905
G1 X324.623 Y43.505
G1 X324.566 Y42.828
G1 Y42.452
G1 X324.585 Y42.229
G1 X324.661 Y41.847
G1 X324.738 Y41.599
G1 X324.830 Y41.363
G1 X325.039 Y40.950
G1 X325.199 Y40.708
G1 X325.308 Y40.577
G1 X325.424 Y40.471
G1 X325.559 Y40.383
G1 X325.711 Y40.311
G1 X325.882 Y40.251
G1 X326.274 Y40.169
G1 X326.477 Y40.156
G1 X326.672 Y40.168
G1 X326.847 Y40.208
G1 X327.018 Y40.278
G1 X327.190 Y40.373
G1 X327.441 Y40.548
G1 X327.667 Y40.740
G1 X327.853 Y40.928
G1 X327.979 Y41.087
G1 X328.076 Y41.248
G1 X328.155 Y41.423
G1 X328.252 Y41.717
G1 X328.336 Y42.034
G1 X328.405 Y42.389
G1 X328.434 Y42.636
G1 X328.443 Y42.883
G1 X328.429 Y43.122
G1 X328.385 Y43.353
G1 X328.311 Y43.594
G1 X328.213 Y43.840
G1 X328.095 Y44.084
G1 X327.959 Y44.321
G1 X327.811 Y44.543
G1 X327.654 Y44.743
G1 X327.492 Y44.915
G1 X327.303 Y45.072
G1 X327.091 Y45.208
G1 X326.754 Y45.371
G1 X326.529 Y45.455
G1 X326.213 Y45.543
G1 X325.953 Y45.572
G1 X325.377 Y45.534
M3 S0
G4 P0.15
G0 X323.747 Y47.295
M3 S90
G4 P0.15
G1 X322.746 Y47.585
G1 X322.373 Y47.674
G1 X322.005 Y47.714
G1 X321.726 Y47.701
G1 X321.249 Y47.614
G1 X320.781 Y47.460
G1 X320.483 Y47.324
G1 X320.202 Y47.164
G1 X319.820 Y46.885
G1 X319.461 Y46.546
G1 X319.239 Y46.296
G1 X319.033 Y46.032
G1 X318.749 Y45.594
G1 X318.487 Y45.066
G1 X318.276 Y44.497
G1 X318.163 Y44.107
G1 X318.072 Y43.715
G1 X317.974 Y43.091
G1 X317.929 Y42.445
G1 X317.941 Y41.804
G1 X317.985 Y41.394
G1 X318.094 Y40.826
G1 X318.256 Y40.271
G1 X318.475 Y39.741
G1 X318.755 Y39.247
G1 X318.984 Y38.929
G1 X319.379 Y38.477
G1 X319.813 Y38.069
G1 X320.295 Y37.697
G1 X320.675 Y37.457
G1 X321.278 Y37.155
G1 X321.694 Y36.994
G1 X322.260 Y36.832
G1 X322.815 Y36.728
G1 X323.378 Y36.680
G1 X323.930 Y36.697
G1 X324.472 Y36.788
G1 X325.012 Y36.945
G1 X325.531 Y37.155
G1 X326.029 Y37.416
G1 X326.524 Y37.753
G1 X326.985 Y38.142
G1 X327.400 Y38.568
G1 X327.770 Y39.028
G1 X328.097 Y39.527
G1 X328.368 Y40.046
G1 X328.580 Y40.594
G1 X328.686 Y40.975
G1 X328.792 Y41.561
G1 X328.839 Y42.154
G1 X328.832 Y42.757
G1 X328.769 Y43.368
G1 X328.641 Y43.961
G1 X328.513 Y44.352
G1 X328.261 Y44.931
G1 X327.953 Y45.483
G1 X327.616 Y45.972
G1 X327.387 Y46.260
G1 X327.141 Y46.536
G1 X326.741 Y46.915
G1 X326.310 Y47.233
G1 X325.841 Y47.482
G1 X325.334 Y47.675
G1 X324.814 Y47.813
G1 X324.322 Y47.891
G1 X324.021 Y47.900
G1 X323.719 Y47.884
G1 X322.660 Y47.778
M3 S0
G4 P0.15
G0 X320.802 Y45.254
M3 S90
G4 P0.15
G1 X320.256 Y45.102
G1 X320.067 Y45.006
G1 X319.943 Y44.898
G1 X319.814 Y44.745
G1 X319.694 Y44.564
G1 X319.584 Y44.362
G1 X319.486 Y44.146
G1 X319.369 Y43.813
G1 X319.310 Y43.578
G1 X319.263 Y43.312
G1 X319.225 Y42.888
G1 X319.224 Y42.600
G1 X319.244 Y42.318
G1 X319.287 Y42.050
G1 X319.351 Y41.807
G1 X319.436 Y41.571
G1 X319.542 Y41.337
G1 X319.666 Y41.113
G1 X319.806 Y40.906
G1 X319.961 Y40.722
G1 X320.208 Y40.511
G1 X320.386 Y40.410
G1 X320.582 Y40.327
G1 X320.789 Y40.260
G1 X321.098 Y40.191
G1 X321.380 Y40.154
G1 X321.556 Y40.147
G1 X321.725 Y40.161
G1 X321.961 Y40.223
G1 X322.210 Y40.337
G1 X322.478 Y40.497
G1 X322.759 Y40.702
G1 X322.939 Y40.857
G1 X323.104 Y41.022
G1 X323.244 Y41.192
G1 X323.399 Y41.431
G1 X323.532 Y41.694
G1 X323.640 Y41.971
G1 X323.718 Y42.256
G1 X323.764 Y42.541
G1 X323.774 Y42.775
G1 X323.759 Y43.023
G1 X323.702 Y43.401
G1 X323.646 Y43.643
G1 X323.544 Y43.968
G1 X323.420 Y44.249
G1 X323.321 Y44.410
G1 X323.203 Y44.556
G1 X322.991 Y44.760
G1 X322.744 Y44.945
G1 X322.460 Y45.124
G1 X322.167 Y45.276
G1 X321.896 Y45.383
G1 X321.665 Y45.442
G1 X321.443 Y45.468
G1 X321.113 Y45.444
G1 X320.958 Y45.399
G1 X320.803 Y45.330
G1 X320.263 Y45.026
M3 S0
G4 P0.15
G0 X317.451 Y45.683
M3 S90
G4 P0.15
G1 X317.350 Y45.649
G1 X317.003 Y45.569
G1 X316.635 Y45.513
G1 X316.277 Y45.485
G1 X315.956 Y45.488
G1 X315.652 Y45.534
G1 X315.465 Y45.589
G1 X315.290 Y45.668
G1 X315.114 Y45.775
G1 X314.847 Y45.982
G1 X314.566 Y46.247
G1 X314.285 Y46.562
G1 X314.026 Y46.913
G1 X313.810 Y47.283
G1 X313.695 Y47.551
G1 X313.595 Y47.855
G1 X313.517 Y48.178
G1 X313.458 Y48.514
G1 X313.406 Y49.032
G1 X313.395 Y49.378
G1 X313.410 Y49.884
G1 X313.474 Y50.434
G1 X313.544 Y50.809
G1 X313.690 Y51.366
G1 X313.813 Y51.722
G1 X313.955 Y52.059
G1 X314.116 Y52.367
G1 X314.357 Y52.707
G1 X314.641 Y53.008
G1 X315.570 Y53.843
M3 S0
G4 P0.15
G0 X315.085 Y53.627
M3 S90
G4 P0.15
G1 X315.461 Y53.625
G1 X316.350 Y53.656
G1 X316.719 Y53.635
G1 X316.956 Y53.596
G1 X317.182 Y53.528
G1 X317.535 Y53.356
G1 X317.882 Y53.122
G1 X318.210 Y52.850
G1 X318.508 Y52.564
G1 X318.839 Y52.202
G1 X319.038 Y51.952
G1 X319.193 Y51.710
G1 X319.320 Y51.439
G1 X319.429 Y51.114
G1 X319.528 Y50.735
G1 X319.617 Y50.301
G1 X319.686 Y49.836
G1 X319.724 Y49.362
G1 X319.723 Y48.904
G1 X319.695 Y48.619
G1 X319.638 Y48.340
G1 X319.587 Y48.179
M3 S0
G4 P0.15
G0 X320.631 Y48.681
M3 S90
G4 P0.15
G1 X320.673 Y49.017
G1 X320.720 Y49.858
G1 X320.710 Y50.418
G1 X320.678 Y50.907
G1 X320.623 Y51.403
G1 X320.545 Y51.901
G1 X320.441 Y52.395
G1 X320.311 Y52.880
G1 X320.152 Y53.351
G1 X319.970 Y53.792
G1 X319.765 Y54.217
G1 X319.534 Y54.636
G1 X319.280 Y55.046
G1 X319.004 Y55.440
G1 X318.710 Y55.813
G1 X318.398 Y56.159
G1 X318.063 Y56.483
G1 X317.692 Y56.790
G1 X317.297 Y57.075
G1 X316.883 Y57.336
G1 X316.458 Y57.570
G1 X315.812 Y57.869
G1 X315.357 Y58.040
G1 X314.865 Y58.188
G1 X314.364 Y58.302
G1 X313.858 Y58.380
G1 X313.353 Y58.422
G1 X313.102 Y58.430
G1 X312.671 Y58.418
G1 X312.308 Y58.372
G1 X311.766 Y58.256
G1 X310.504 Y57.892
G1 X310.143 Y57.800
M3 S0
G4 P0.15
G0 X308.606 Y59.055
M3 S90
G4 P0.15
G1 X308.527 Y59.377
G1 X308.364 Y59.914
G1 X308.075 Y60.701
G1 X307.855 Y61.206
G1 X307.485 Y61.920
G1 X307.182 Y62.414
G1 X306.849 Y62.891
G1 X306.489 Y63.349
G1 X305.904 Y63.991
G1 X305.489 Y64.386
G1 X305.058 Y64.750
G1 X304.609 Y65.082
G1 X304.136 Y65.389
G1 X303.642 Y65.670
G1 X303.132 Y65.924
G1 X302.347 Y66.251
G1 X301.817 Y66.431
G1 X301.268 Y66.584
G1 X300.701 Y66.707
G1 X299.832 Y66.837
G1 X299.249 Y66.886
G1 X298.668 Y66.906
G1 X298.097 Y66.895
G1 X297.644 Y66.856
G1 X297.193 Y66.785
G1 X296.745 Y66.690
G1 X294.957 Y66.213
G1 X294.510 Y66.106
M3 S0
G4 P0.15
G0 X289.146 Y67.111
M3 S90
G4 P0.15
G1 X289.053 Y67.247
G1 X288.506 Y67.931
G1 X287.907 Y68.574
G1 X287.263 Y69.167
G1 X286.579 Y69.701
G1 X286.105 Y70.018
G1 X285.349 Y70.446
G1 X284.543 Y70.815
G1 X283.702 Y71.122
G1 X282.840 Y71.363
G1 X281.969 Y71.536
G1 X281.427 Y71.603
G1 X280.588 Y71.650
G1 X279.730 Y71.638
G1 X278.870 Y71.577
G1 X278.023 Y71.476
G1 X276.937 Y71.294
G1 X276.412 Y71.166
G1 X275.641 Y70.931
G1 X273.626 Y70.195
G1 X273.118 Y70.022
M3 S0
G4 P0.15
G0 X268.286 Y63.766
M3 S90
G4 P0.15
G1 X268.760 Y63.672
G1 X270.070 Y63.451
G1 X270.674 Y63.309
G1 X271.070 Y63.167
G1 X271.315 Y63.043
G1 X271.651 Y62.830
G1 X271.846 Y62.672
G1 X272.114 Y62.396
G1 X272.447 Y61.944
G1 X272.759 Y61.417
G1 X273.066 Y60.794
G1 X273.273 Y60.291
G1 X273.443 Y59.776
G1 X273.563 Y59.268
G1 X273.618 Y58.784
G1 X273.614 Y58.465
G1 X273.550 Y57.968
G1 X273.432 Y57.464
G1 X273.273 Y56.967
G1 X273.026 Y56.343
G1 X272.710 Y55.673
G1 X272.431 Y55.185
G1 X272.204 Y54.877
G1 X272.031 Y54.685
G1 X271.833 Y54.493
G1 X271.395 Y54.127
G1 X270.880 Y53.755
G1 X270.306 Y53.403
G1 X269.858 Y53.176
G1 X269.410 Y53.001
G1 X269.119 Y52.922
G1 X268.641 Y52.854
G1 X268.306 Y52.841
G1 X267.796 Y52.863
G1 X267.297 Y52.928
G1 X266.834 Y53.026
G1 X266.428 Y53.146
G1 X266.076 Y53.293
G1 X265.773 Y53.469
G1 X265.494 Y53.688
G1 X265.118 Y54.063
G1 X264.710 Y54.553
G1 X264.405 Y54.983
G1 X264.125 Y55.449
G1 X263.891 Y55.937
G1 X263.771 Y56.267
G1 X263.685 Y56.605
G1 X263.605 Y57.154
G1 X263.581 Y57.736
G1 X263.607 Y58.334
G1 X263.677 Y58.930
G1 X263.787 Y59.505
G1 X263.930 Y60.042
G1 X264.049 Y60.393
G1 X264.187 Y60.746
G1 X264.428 Y61.267
G1 X264.705 Y61.763
G1 X265.010 Y62.216
G1 X265.226 Y62.483
G1 X265.452 Y62.718
G1 X265.758 Y62.959
G1 X265.980 Y63.089
G1 X266.211 Y63.201
G1 X267.178 Y63.568
G1 X267.533 Y63.720
M3 S0
G4 P0.15
G0 X257.941 Y69.598
M3 S90
G4 P0.15
G1 X257.621 Y69.127
G1 X257.188 Y68.445
G1 X255.316 Y65.338
G1 X254.884 Y64.670
G1 X254.462 Y64.069
G1 X254.152 Y63.675
G1 X253.950 Y63.445
G1 X253.752 Y63.242
G1 X253.559 Y63.071
G1 X253.370 Y62.933
G1 X253.185 Y62.832
G1 X252.838 Y62.712
G1 X252.611 Y62.675
G1 X252.388 Y62.670
G1 X252.171 Y62.697
G1 X251.853 Y62.792
G1 X251.648 Y62.891
G1 X251.370 Y63.075
G1 X251.216 Y63.221
G1 X251.069 Y63.400
G1 X250.927 Y63.607
G1 X250.789 Y63.841
G1 X250.525 Y64.370
G1 X250.272 Y64.960
G1 X249.593 Y66.677
G1 X249.272 Y67.390
M3 S0
G4 P0.15
G0 X247.445 Y75.325
M3 S90
G4 P0.15
G1 X247.906 Y75.701
G1 X248.437 Y76.181
G1 X248.767 Y76.506
G1 X249.218 Y76.990
G1 X249.606 Y77.454
G1 X249.833 Y77.757
G1 X250.035 Y78.058
G1 X250.209 Y78.353
G1 X250.357 Y78.648
G1 X250.484 Y78.949
G1 X250.593 Y79.261
G1 X250.687 Y79.590
G1 X250.771 Y79.943
G1 X250.874 Y80.481
G1 X251.005 Y81.469
G1 X251.054 Y82.115
G1 X251.071 Y82.557
G1 X251.058 Y83.448
G1 X251.025 Y83.888
G1 X250.971 Y84.317
G1 X250.896 Y84.730
G1 X250.796 Y85.124
G1 X250.573 Y85.738
G1 X250.266 Y86.370
G1 X250.024 Y86.783
G1 X249.756 Y87.186
G1 X249.466 Y87.577
G1 X249.157 Y87.952
G1 X248.831 Y88.311
G1 X248.494 Y88.649
G1 X248.146 Y88.965
G1 X247.793 Y89.256
G1 X247.630 Y89.378
G1 X247.286 Y89.601
G1 X247.001 Y89.751
M3 S0
G4 P0.15
G0 X227.892 Y87.245
M3 S90
G4 P0.15
G1 X227.336 Y87.009
G1 X225.440 Y86.292
G1 X224.894 Y86.042
G1 X224.374 Y85.750
G1 X223.889 Y85.403
G1 X223.530 Y85.088
G1 X223.003 Y84.555
G1 X222.501 Y83.964
G1 X222.035 Y83.333
G1 X221.749 Y82.897
G1 X221.488 Y82.457
G1 X221.147 Y81.796
G1 X220.960 Y81.363
G1 X220.815 Y80.966
G1 X220.688 Y80.553
G1 X220.579 Y80.130
G1 X220.491 Y79.701
G1 X220.424 Y79.272
G1 X220.378 Y78.847
G1 X220.355 Y78.431
G1 X220.365 Y77.837
G1 X220.432 Y77.291
G1 X220.471 Y77.108
G1 X220.574 Y76.751
G1 X220.786 Y76.242
G1 X220.960 Y75.922
G1 X221.155 Y75.618
G1 X221.368 Y75.330
G1 X221.593 Y75.059
G1 X221.988 Y74.653
G1 X222.444 Y74.277
G1 X222.952 Y73.950
G1 X223.521 Y73.671
G1 X224.116 Y73.449
G1 X224.502 Y73.336
G1 X224.917 Y73.232
G1 X225.585 Y73.100
G1 X226.528 Y72.974
G1 X227.250 Y72.925
G1 X227.728 Y72.915
G1 X228.198 Y72.928
G1 X228.872 Y72.988
G1 X229.636 Y73.128
G1 X230.410 Y73.336
G1 X231.179 Y73.603
G1 X231.679 Y73.809
G1 X232.165 Y74.035
G1 X232.856 Y74.404
G1 X233.285 Y74.666
G1 X233.676 Y74.934
G1 X234.045 Y75.215
G1 X234.404 Y75.516
G1 X234.912 Y75.998
G1 X235.374 Y76.509
G1 X235.778 Y77.039
G1 X236.110 Y77.578
G1 X236.299 Y77.965
G1 X236.385 Y78.175
G1 X236.463 Y78.388
G1 X236.591 Y78.824
G1 X236.642 Y79.045
G1 X236.716 Y79.492
G1 X236.754 Y79.943
G1 X236.759 Y80.169
G1 X236.742 Y80.621
G1 X236.720 Y80.845
G1 X236.666 Y81.202
G1 X236.589 Y81.572
G1 X236.490 Y81.950
G1 X236.368 Y82.331
G1 X236.225 Y82.709
G1 X236.060 Y83.081
G1 X235.774 Y83.612
G1 X235.443 Y84.097
G1 X235.323 Y84.245
G1 X235.070 Y84.516
G1 X234.640 Y84.885
G1 X234.319 Y85.113
G1 X233.976 Y85.325
G1 X233.616 Y85.523
G1 X233.242 Y85.704
G1 X232.471 Y86.021
G1 X231.699 Y86.272
G1 X231.323 Y86.372
G1 X230.920 Y86.454
G1 X230.304 Y86.518
G1 X229.677 Y86.530
G1 X227.770 Y86.438
G1 X227.139 Y86.429
M3 S0
G4 P0.15
G0 X218.190 Y70.201
M3 S90
G4 P0.15
G1 X217.564 Y69.282
G1 X216.398 Y67.422
G1 X215.976 Y66.774
G1 X215.561 Y66.181
G1 X215.255 Y65.788
G1 X214.857 Y65.354
G1 X214.566 Y65.109
G1 X214.378 Y64.990
G1 X214.130 Y64.875
G1 X213.768 Y64.767
G1 X213.532 Y64.740
G1 X213.298 Y64.748
G1 X213.181 Y64.766
G1 X212.949 Y64.827
G1 X212.631 Y64.973
G1 X212.460 Y65.097
G1 X212.289 Y65.254
G1 X212.120 Y65.442
G1 X211.952 Y65.656
G1 X211.619 Y66.148
G1 X211.288 Y66.698
G1 X210.545 Y67.993
G1 X210.130 Y68.645
M3 S0
G4 P0.15
G0 X201.833 Y86.265
M3 S90
G4 P0.15
G1 X202.381 Y86.318
G1 X203.482 Y86.474
G1 X204.030 Y86.534
G1 X204.574 Y86.555
G1 X205.111 Y86.516
G1 X205.454 Y86.452
G1 X205.968 Y86.325
G1 X206.491 Y86.161
G1 X206.837 Y86.030
G1 X207.178 Y85.882
G1 X207.508 Y85.714
G1 X207.825 Y85.528
G1 X208.123 Y85.321
G1 X208.400 Y85.094
G1 X208.652 Y84.845
G1 X208.882 Y84.570
G1 X209.103 Y84.261
G1 X209.312 Y83.923
G1 X209.508 Y83.561
G1 X209.688 Y83.180
G1 X209.851 Y82.784
G1 X209.995 Y82.379
G1 X210.117 Y81.969
G1 X210.215 Y81.560
G1 X210.288 Y81.157
G1 X210.334 Y80.763
G1 X210.350 Y80.385
G1 X210.334 Y80.031
G1 X210.286 Y79.667
G1 X210.209 Y79.298
G1 X210.108 Y78.925
G1 X209.985 Y78.553
G1 X209.844 Y78.183
G1 X209.688 Y77.819
G1 X209.435 Y77.291
G1 X209.168 Y76.793
G1 X208.900 Y76.335
G1 X208.507 Y75.731
G1 X208.284 Y75.434
G1 X208.053 Y75.161
G1 X207.809 Y74.907
G1 X207.547 Y74.666
G1 X207.260 Y74.434
G1 X206.945 Y74.205
G1 X206.460 Y73.889
G1 X205.934 Y73.579
G1 X205.355 Y73.271
G1 X204.946 Y73.073
G1 X204.309 Y72.795
G1 X203.875 Y72.627
G1 X203.437 Y72.479
G1 X202.999 Y72.353
G1 X202.352 Y72.213
G1 X201.933 Y72.159
G1 X201.546 Y72.134
G1 X201.142 Y72.129
G1 X200.727 Y72.143
G1 X200.304 Y72.176
G1 X199.666 Y72.256
G1 X199.037 Y72.373
G1 X198.432 Y72.525
G1 X197.868 Y72.709
G1 X197.359 Y72.922
G1 X196.921 Y73.162
G1 X196.469 Y73.494
G1 X196.202 Y73.741
G1 X195.853 Y74.151
G1 X195.655 Y74.451
G1 X195.408 Y74.938
G1 X195.219 Y75.472
G1 X195.112 Y75.969
G1 X195.052 Y76.525
G1 X195.036 Y77.126
G1 X195.062 Y77.758
G1 X195.154 Y78.621
G1 X195.263 Y79.267
G1 X195.454 Y80.097
G1 X195.629 Y80.677
G1 X195.887 Y81.351
G1 X196.205 Y82.032
G1 X196.573 Y82.704
G1 X196.982 Y83.355
G1 X197.272 Y83.768
G1 X197.572 Y84.161
G1 X198.035 Y84.700
G1 X198.347 Y85.021
G1 X198.646 Y85.292
G1 X199.094 Y85.615
G1 X199.406 Y85.798
G1 X199.889 Y86.035
G1 X201.211 Y86.587
G1 X201.697 Y86.817
M3 S0
G4 P0.15
G0 X194.516 Y93.780
M3 S90
G4 P0.15
G1 X194.333 Y93.976
G1 X193.853 Y94.402
G1 X193.689 Y94.528
G1 X193.399 Y94.719
G1 X192.929 Y94.953
G1 X192.425 Y95.136
G1 X191.895 Y95.281
G1 X190.058 Y95.657
G1 X189.344 Y95.840
M3 S0
G4 P0.15
G0 X189.520 Y96.575
M3 S90
G4 P0.15
G1 X188.733 Y96.113
G1 X186.908 Y95.134
G1 X186.131 Y94.661
G1 X185.585 Y94.267
G1 X185.245 Y93.979
G1 X184.927 Y93.667
G1 X184.570 Y93.264
G1 X184.057 Y92.604
G1 X183.580 Y91.888
G1 X183.145 Y91.135
G1 X182.763 Y90.359
G1 X182.441 Y89.576
G1 X182.188 Y88.802
G1 X182.024 Y88.131
G1 X181.872 Y87.265
G1 X181.820 Y86.823
G1 X181.785 Y86.378
G1 X181.771 Y85.715
G1 X181.805 Y85.065
G1 X181.894 Y84.438
G1 X182.043 Y83.846
G1 X182.177 Y83.475
G1 X182.245 Y83.336
M3 S0
G4 P0.15
G0 X177.679 Y76.108
M3 S90
G4 P0.15
G1 X174.451 Y76.141
M3 S0
G4 P0.15
G0 X170.982 Y74.995
M3 S90
G4 P0.15
G1 X171.094 Y74.121
G1 X171.229 Y72.360
G1 X171.307 Y71.598
G1 X171.424 Y70.923
G1 X171.520 Y70.579
G1 X171.598 Y70.380
G1 X171.738 Y70.136
G1 X171.849 Y70.013
G1 X172.011 Y69.893
G1 X172.290 Y69.769
G1 X172.495 Y69.723
G1 X172.819 Y69.708
G1 X173.155 Y69.756
G1 X173.380 Y69.823
G1 X173.694 Y69.966
G1 X173.881 Y70.093
G1 X174.072 Y70.255
G1 X174.266 Y70.449
G1 X174.463 Y70.672
G1 X174.865 Y71.196
G1 X175.173 Y71.645
G1 X175.588 Y72.300
G1 X177.170 Y74.974
G1 X177.417 Y75.370
M3 S0
G4 P0.15
G0 X180.120 Y61.294
M3 S90
G4 P0.15
G1 X178.330 Y60.891
G1 X176.914 Y60.602
G1 X175.977 Y60.430
G1 X174.572 Y60.202
G1 X173.628 Y60.073
G1 X172.672 Y59.962
G1 X171.700 Y59.871
G1 X170.708 Y59.801
G1 X169.690 Y59.752
G1 X168.249 Y59.715
G1 X167.257 Y59.708
G1 X165.730 Y59.725
G1 X164.694 Y59.754
G1 X163.124 Y59.829
G1 X162.074 Y59.899
G1 X161.025 Y59.986
G1 X159.983 Y60.091
G1 X158.443 Y60.282
G1 X157.438 Y60.434
G1 X156.456 Y60.604
G1 X155.501 Y60.795
G1 X154.621 Y60.995
G1 X153.791 Y61.205
G1 X152.960 Y61.436
G1 X151.719 Y61.816
G1 X150.900 Y62.090
G1 X149.692 Y62.528
G1 X148.904 Y62.834
G1 X147.757 Y63.312
G1 X147.019 Y63.641
G1 X145.962 Y64.144
G1 X145.293 Y64.485
G1 X144.354 Y64.997
G1 X143.404 Y65.569
G1 X142.786 Y65.975
G1 X142.203 Y66.389
G1 X141.653 Y66.812
G1 X141.134 Y67.245
G1 X140.409 Y67.916
G1 X139.958 Y68.379
G1 X139.325 Y69.101
G1 X138.819 Y69.741
G1 X138.349 Y70.397
G1 X137.923 Y71.072
G1 X137.547 Y71.773
G1 X137.227 Y72.505
G1 X137.047 Y73.012
G1 X136.898 Y73.536
G1 X136.719 Y74.397
G1 X136.634 Y75.001
G1 X136.557 Y75.942
G1 X136.542 Y76.912
G1 X136.567 Y77.569
G1 X136.658 Y78.558
G1 X136.755 Y79.215
G1 X136.954 Y80.186
G1 X137.134 Y80.856
G1 X137.351 Y81.531
G1 X137.603 Y82.210
G1 X137.888 Y82.891
G1 X138.371 Y83.915
G1 X138.728 Y84.596
G1 X139.310 Y85.612
G1 X139.942 Y86.615
G1 X140.615 Y87.601
G1 X141.112 Y88.281
G1 X141.668 Y88.989
G1 X142.257 Y89.691
G1 X143.199 Y90.732
G1 X143.863 Y91.419
G1 X144.905 Y92.438
G1 X145.996 Y93.444
G1 X147.130 Y94.440
G1 X148.298 Y95.424
G1 X149.519 Y96.419
G1 X150.843 Y97.467
G1 X152.223 Y98.520
G1 X153.654 Y99.568
G1 X154.633 Y100.257
G1 X156.135 Y101.267
G1 X157.156 Y101.918
G1 X158.191 Y102.548
G1 X159.238 Y103.153
G1 X160.295 Y103.729
G1 X161.361 Y104.272
G1 X162.496 Y104.806
G1 X163.759 Y105.350
G1 X165.089 Y105.878
G1 X166.816 Y106.509
G1 X168.580 Y107.101
G1 X170.340 Y107.646
G1 X172.058 Y108.135
G1 X173.694 Y108.560
G1 X174.919 Y108.847
G1 X176.310 Y109.136
G1 X177.288 Y109.303
G1 X178.124 Y109.405
G1 X178.679 Y109.434
G1 X179.349 Y109.426
G1 X181.020 Y109.291
G1 X181.657 Y109.261
M3 S0
G4 P0.15
G0 X172.322 Y104.990
M3 S90
G4 P0.15
G1 X173.616 Y105.532
G1 X176.166 Y106.665
G1 X177.142 Y107.065
G1 X177.806 Y107.313
G1 X178.486 Y107.542
G1 X179.183 Y107.747
G1 X179.947 Y107.938
G1 X181.212 Y108.213
G1 X182.526 Y108.454
G1 X183.874 Y108.654
G1 X184.784 Y108.761
G1 X186.153 Y108.878
G1 X187.063 Y108.923
G1 X188.409 Y108.937
G1 X189.289 Y108.908
G1 X190.188 Y108.845
G1 X191.549 Y108.690
G1 X192.458 Y108.549
G1 X193.814 Y108.288
G1 X194.708 Y108.083
G1 X196.023 Y107.735
G1 X196.876 Y107.479
G1 X198.111 Y107.063
G1 X199.211 Y106.648
G1 X200.246 Y106.222
G1 X201.253 Y105.766
G1 X202.227 Y105.270
G1 X203.162 Y104.728
G1 X203.762 Y104.338
G1 X204.340 Y103.923
G1 X204.621 Y103.705
G1 X205.165 Y103.246
G1 X205.675 Y102.770
G1 X206.414 Y101.997
G1 X207.115 Y101.164
G1 X207.774 Y100.284
G1 X208.187 Y99.678
G1 X208.361 Y99.396
M3 S0
G4 P0.15
G0 X212.227 Y95.693
M3 S90
G4 P0.15
G1 X213.235 Y96.135
G1 X215.884 Y97.364
G1 X216.897 Y97.800
G1 X217.586 Y98.070
G1 X218.291 Y98.319
G1 X219.015 Y98.542
G1 X219.727 Y98.738
G1 X220.835 Y99.015
G1 X221.979 Y99.268
G1 X223.143 Y99.489
G1 X224.315 Y99.671
G1 X225.479 Y99.807
G1 X226.244 Y99.868
G1 X227.363 Y99.909
G1 X228.148 Y99.900
G1 X228.987 Y99.854
G1 X230.237 Y99.721
G1 X231.060 Y99.595
G1 X232.273 Y99.355
G1 X233.065 Y99.166
G1 X234.221 Y98.843
G1 X235.326 Y98.486
G1 X236.380 Y98.097
G1 X237.404 Y97.663
G1 X238.068 Y97.347
G1 X239.032 Y96.829
G1 X239.652 Y96.453
G1 X240.251 Y96.050
G1 X240.830 Y95.620
G1 X241.396 Y95.158
G1 X242.217 Y94.411
G1 X242.742 Y93.883
G1 X243.487 Y93.053
G1 X244.173 Y92.190
G1 X244.593 Y91.601
G1 X245.178 Y90.679
G1 X245.539 Y90.031
G1 X245.873 Y89.367
G1 X246.178 Y88.687
G1 X246.578 Y87.649
G1 X246.804 Y86.949
G1 X246.995 Y86.247
G1 X247.145 Y85.568
G1 X247.256 Y84.901
G1 X247.363 Y83.883
G1 X247.399 Y83.197
G1 X247.407 Y82.168
G1 X247.365 Y81.147
G1 X247.284 Y80.147
G1 X247.185 Y79.320
G1 X247.053 Y78.503
G1 X246.888 Y77.694
G1 X246.792 Y77.292
G1 X246.573 Y76.490
G1 X246.317 Y75.688
G1 X246.023 Y74.885
G1 X245.535 Y73.723
G1 X245.167 Y72.944
G1 X244.553 Y71.778
G1 X244.102 Y71.009
G1 X243.619 Y70.254
G1 X243.104 Y69.515
G1 X242.552 Y68.789
G1 X241.652 Y67.712
G1 X241.010 Y67.010
G1 X240.335 Y66.320
G1 X239.259 Y65.314
G1 X238.500 Y64.663
G1 X237.709 Y64.029
G1 X236.992 Y63.493
G1 X236.350 Y63.044
G1 X235.678 Y62.602
G1 X234.980 Y62.166
G1 X234.261 Y61.738
G1 X233.153 Y61.113
G1 X232.401 Y60.710
G1 X231.266 Y60.128
G1 X230.135 Y59.576
G1 X229.023 Y59.057
G1 X227.357 Y58.324
G1 X226.426 Y57.944
G1 X225.503 Y57.589
G1 X224.580 Y57.257
G1 X223.653 Y56.946
G1 X222.713 Y56.654
G1 X221.756 Y56.379
G1 X220.775 Y56.118
G1 X219.274 Y55.753
G1 X217.235 Y55.314
G1 X216.193 Y55.119
G1 X215.136 Y54.941
G1 X214.061 Y54.785
G1 X212.968 Y54.650
G1 X211.855 Y54.541
G1 X210.722 Y54.458
G1 X208.832 Y54.379
G1 X207.458 Y54.359
G1 X206.517 Y54.360
G1 X205.079 Y54.386
G1 X204.110 Y54.420
G1 X202.650 Y54.494
G1 X201.681 Y54.560
G1 X200.242 Y54.685
G1 X199.300 Y54.785
G1 X197.923 Y54.962
G1 X197.037 Y55.097
G1 X196.180 Y55.248
G1 X195.316 Y55.421
G1 X194.454 Y55.615
G1 X193.175 Y55.941
G1 X192.334 Y56.178
G1 X191.101 Y56.560
G1 X190.302 Y56.828
G1 X189.144 Y57.247
G1 X188.404 Y57.534
G1 X187.352 Y57.971
G1 X186.376 Y58.410
G1 X185.730 Y58.721
G1 X184.826 Y59.191
G1 X184.262 Y59.512
G1 X183.467 Y60.011
G1 X182.966 Y60.361
G1 X182.484 Y60.728
G1 X182.018 Y61.116
G1 X181.369 Y61.715
G1 X180.762 Y62.336
G1 X180.196 Y62.989
G1 X179.844 Y63.444
G1 X179.361 Y64.155
G1 X179.072 Y64.648
G1 X178.813 Y65.158
G1 X178.472 Y65.958
G1 X178.180 Y66.805
G1 X178.017 Y67.389
G1 X177.822 Y68.287
G1 X177.730 Y68.896
G1 X177.651 Y69.814
G1 X177.641 Y70.426
G1 X177.667 Y71.033
G1 X177.770 Y71.964
G1 X177.878 Y72.596
G1 X178.096 Y73.550
G1 X178.274 Y74.188
G1 X178.588 Y75.141
G1 X178.950 Y76.080
G1 X179.380 Y77.045
G1 X179.736 Y77.743
G1 X180.127 Y78.435
G1 X180.551 Y79.122
G1 X181.244 Y80.143
G1 X181.740 Y80.818
G1 X182.529 Y81.824
G1 X183.365 Y82.824
G1 X183.992 Y83.541
G1 X185.068 Y84.700
G1 X185.828 Y85.471
G1 X187.027 Y86.619
G1 X187.863 Y87.375
G1 X188.726 Y88.119
G1 X189.614 Y88.849
G1 X190.525 Y89.563
G1 X191.457 Y90.256
G1 X192.678 Y91.127
G1 X193.518 Y91.707
G1 X194.815 Y92.568
G1 X195.702 Y93.132
G1 X197.066 Y93.952
G1 X197.996 Y94.478
G1 X198.940 Y94.983
G1 X199.899 Y95.464
G1 X200.871 Y95.917
G1 X201.855 Y96.339
G1 X202.850 Y96.728
G1 X203.418 Y96.928
G1 X204.009 Y97.119
G1 X204.934 Y97.388
G1 X206.554 Y97.794
G1 X207.558 Y98.013
G1 X208.575 Y98.216
G1 X210.611 Y98.575
G1 X213.223 Y98.972
G1 X218.355 Y99.693
G1 X220.925 Y99.968
M3 S0
G4 P0.15
G0 X233.333 Y100.327
M3 S90
G4 P0.15
G1 X233.933 Y100.696
G1 X235.032 Y101.323
G1 X236.158 Y101.924
G1 X237.310 Y102.497
G1 X238.773 Y103.167
G1 X240.296 Y103.799
G1 X241.939 Y104.421
G1 X244.015 Y105.139
G1 X246.144 Y105.805
G1 X247.910 Y106.307
G1 X248.950 Y106.579
G1 X249.964 Y106.827
G1 X251.577 Y107.178
G1 X252.774 Y107.395
G1 X253.869 Y107.551
G1 X254.850 Y107.638
G1 X255.528 Y107.648
G1 X256.153 Y107.613
G1 X256.923 Y107.514
G1 X257.469 Y107.412
G1 X259.062 Y107.069
G1 X259.806 Y106.948
M3 S0
G4 P0.15
G0 X271.549 Y91.495
M3 S90
G4 P0.15
G1 X271.903 Y91.266
G1 X272.861 Y90.713
G1 X273.213 Y90.477
G1 X273.442 Y90.296
G1 X273.664 Y90.090
G1 X273.879 Y89.853
G1 X274.099 Y89.575
G1 X274.438 Y89.097
G1 X274.780 Y88.556
G1 X275.117 Y87.966
G1 X275.439 Y87.340
G1 X275.737 Y86.689
G1 X275.919 Y86.249
G1 X276.157 Y85.589
G1 X276.290 Y85.154
G1 X276.399 Y84.727
G1 X276.482 Y84.313
G1 X276.555 Y83.659
G1 X276.561 Y82.957
G1 X276.531 Y82.480
G1 X276.476 Y82.001
G1 X276.401 Y81.524
G1 X276.309 Y81.052
G1 X276.083 Y80.142
G1 X275.759 Y79.105
G1 X275.553 Y78.540
G1 X275.404 Y78.175
G1 X275.247 Y77.835
G1 X275.080 Y77.514
G1 X274.897 Y77.209
G1 X274.695 Y76.913
G1 X274.468 Y76.621
G1 X274.213 Y76.329
G1 X273.645 Y75.762
G1 X273.154 Y75.330
G1 X272.798 Y75.043
G1 X272.034 Y74.487
G1 X271.632 Y74.228
G1 X271.221 Y73.987
G1 X270.806 Y73.768
G1 X270.390 Y73.576
G1 X269.771 Y73.348
G1 X269.138 Y73.191
G1 X268.461 Y73.089
G1 X267.996 Y73.049
G1 X267.526 Y73.029
G1 X266.594 Y73.043
G1 X265.711 Y73.116
G1 X265.302 Y73.171
G1 X264.746 Y73.271
G1 X264.251 Y73.388
G1 X263.948 Y73.476
G1 X263.662 Y73.578
G1 X263.389 Y73.697
G1 X262.996 Y73.919
G1 X262.612 Y74.205
G1 X262.361 Y74.431
G1 X262.112 Y74.686
G1 X261.860 Y74.974
G1 X261.609 Y75.289
G1 X261.361 Y75.630
G1 X261.121 Y75.990
G1 X260.890 Y76.368
G1 X260.674 Y76.759
G1 X260.382 Y77.362
G1 X260.139 Y77.972
G1 X259.956 Y78.577
G1 X259.859 Y79.038
G1 X259.767 Y79.761
G1 X259.738 Y80.262
G1 X259.740 Y81.030
G1 X259.791 Y81.811
G1 X259.884 Y82.595
G1 X260.015 Y83.371
G1 X260.236 Y84.373
G1 X260.464 Y85.182
G1 X260.744 Y86.005
G1 X261.072 Y86.827
G1 X261.442 Y87.635
G1 X261.849 Y88.412
G1 X262.288 Y89.144
G1 X262.753 Y89.815
G1 X263.058 Y90.198
G1 X263.363 Y90.529
G1 X263.685 Y90.836
G1 X264.023 Y91.122
G1 X264.549 Y91.524
G1 X266.004 Y92.527
G1 X266.713 Y93.054
M3 S0
G4 P0.15
G0 X251.407 Y102.132
M3 S90
G4 P0.15
G1 X252.510 Y102.480
G1 X255.430 Y103.484
G1 X256.898 Y103.958
G1 X257.639 Y104.171
G1 X258.387 Y104.362
G1 X259.524 Y104.596
G1 X260.312 Y104.716
G1 X261.554 Y104.862
G1 X262.830 Y104.967
G1 X263.691 Y105.012
G1 X264.985 Y105.042
G1 X265.844 Y105.036
G1 X266.693 Y105.008
G1 X267.528 Y104.957
G1 X268.344 Y104.883
G1 X269.137 Y104.785
G1 X270.336 Y104.583
G1 X271.139 Y104.413
G1 X272.320 Y104.111
G1 X273.089 Y103.878
G1 X273.841 Y103.619
G1 X274.575 Y103.334
G1 X275.288 Y103.023
G1 X275.979 Y102.686
G1 X276.647 Y102.323
G1 X277.292 Y101.931
G1 X277.919 Y101.508
G1 X278.528 Y101.056
G1 X279.116 Y100.578
G1 X279.684 Y100.078
G1 X280.229 Y99.557
G1 X280.751 Y99.018
G1 X281.489 Y98.183
G1 X281.976 Y97.577
G1 X282.462 Y96.917
G1 X282.695 Y96.578
G1 X283.140 Y95.885
G1 X283.556 Y95.169
G1 X283.942 Y94.433
G1 X284.297 Y93.675
G1 X284.619 Y92.897
G1 X284.909 Y92.100
G1 X285.136 Y91.378
G1 X285.341 Y90.629
G1 X285.604 Y89.466
G1 X285.749 Y88.671
G1 X285.920 Y87.459
G1 X286.032 Y86.240
G1 X286.073 Y85.430
G1 X286.086 Y84.627
G1 X286.069 Y83.825
G1 X286.019 Y83.007
G1 X285.938 Y82.180
G1 X285.827 Y81.349
G1 X285.611 Y80.102
G1 X285.437 Y79.279
G1 X285.136 Y78.066
G1 X284.913 Y77.279
G1 X284.550 Y76.141
G1 X284.248 Y75.306
G1 X283.919 Y74.494
G1 X283.564 Y73.703
G1 X282.974 Y72.533
M3 S0
G4 P0.15
G0 X278.043 Y71.599
M3 S90
G4 P0.15
G1 X277.387 Y71.755
G1 X276.108 Y72.120
G1 X275.611 Y72.230
G1 X275.268 Y72.283
G1 X274.728 Y72.320
G1 X274.347 Y72.310
G1 X273.934 Y72.271
G1 X273.270 Y72.167
G1 X272.563 Y72.014
G1 X271.573 Y71.743
G1 X270.553 Y71.410
G1 X269.528 Y71.028
G1 X268.525 Y70.612
G1 X267.571 Y70.176
G1 X266.517 Y69.641
G1 X265.759 Y69.212
G1 X265.020 Y68.754
G1 X264.302 Y68.270
G1 X263.607 Y67.761
G1 X262.938 Y67.230
G1 X262.296 Y66.680
G1 X261.684 Y66.112
G1 X261.144 Y65.570
G1 X260.425 Y64.783
G1 X259.744 Y63.956
G1 X259.315 Y63.387
G1 X258.718 Y62.517
G1 X258.357 Y61.931
G1 X257.876 Y61.050
G1 X257.590 Y60.444
G1 X257.329 Y59.809
G1 X257.101 Y59.167
G1 X256.906 Y58.519
G1 X256.746 Y57.868
G1 X256.619 Y57.217
G1 X256.526 Y56.566
G1 X256.468 Y55.919
G1 X256.440 Y55.080
G1 X256.464 Y54.232
G1 X256.512 Y53.668
G1 X256.634 Y52.827
G1 X256.750 Y52.276
G1 X256.896 Y51.734
G1 X257.074 Y51.204
G1 X257.295 Y50.658
G1 X257.552 Y50.116
G1 X257.842 Y49.579
G1 X258.335 Y48.792
G1 X258.698 Y48.282
G1 X259.286 Y47.549
G1 X259.919 Y46.862
G1 X260.353 Y46.444
G1 X260.817 Y46.036
G1 X261.563 Y45.447
G1 X262.086 Y45.075
G1 X262.898 Y44.550
G1 X263.452 Y44.228
G1 X264.291 Y43.790
G1 X264.849 Y43.532
G1 X265.459 Y43.283
G1 X266.085 Y43.065
G1 X267.044 Y42.788
G1 X267.693 Y42.636
G1 X268.672 Y42.451
G1 X269.646 Y42.316
G1 X270.690 Y42.218
G1 X271.497 Y42.184
G1 X272.304 Y42.186
G1 X273.109 Y42.222
G1 X273.911 Y42.292
G1 X275.101 Y42.452
G1 X275.887 Y42.595
G1 X276.672 Y42.773
G1 X277.842 Y43.100
G1 X278.612 Y43.354
G1 X279.744 Y43.783
G1 X280.319 Y44.028
M3 S0
G4 P0.15
G0 X273.544 Y50.656
M3 S90
G4 P0.15
G1 X273.642 Y50.324
G1 X273.940 Y49.148
G1 X274.049 Y48.840
G1 X274.178 Y48.583
G1 X274.280 Y48.448
G1 X274.393 Y48.336
G1 X274.579 Y48.189
G1 X274.712 Y48.113
G1 X274.851 Y48.059
G1 X274.994 Y48.033
G1 X275.140 Y48.038
G1 X275.214 Y48.054
G1 X275.406 Y48.148
G1 X275.610 Y48.319
G1 X275.823 Y48.556
G1 X276.044 Y48.846
G1 X276.504 Y49.545
G1 X277.447 Y51.093
G1 X277.828 Y51.661
M3 S0
G4 P0.15
G0 X280.879 Y53.948
M3 S90
G4 P0.15
G1 X280.664 Y54.025
G1 X280.345 Y54.192
G1 X280.128 Y54.338
G1 X279.793 Y54.610
G1 X279.445 Y54.947
G1 X279.105 Y55.333
G1 X278.790 Y55.753
G1 X278.521 Y56.193
G1 X278.303 Y56.670
G1 X278.179 Y57.047
G1 X278.081 Y57.443
G1 X278.010 Y57.854
G1 X277.964 Y58.274
G1 X277.938 Y58.914
G1 X277.960 Y59.549
G1 X278.024 Y60.138
G1 X278.131 Y60.754
G1 X278.280 Y61.374
G1 X278.470 Y61.980
G1 X278.618 Y62.364
G1 X278.782 Y62.727
G1 X278.963 Y63.060
G1 X279.142 Y63.330
G1 X279.344 Y63.579
G1 X279.564 Y63.811
G1 X279.798 Y64.030
G1 X280.657 Y64.758
G1 X281.010 Y65.083
M3 S0
G4 P0.15
G0 X282.066 Y64.496
M3 S90
G4 P0.15
G1 X282.508 Y64.429
G1 X283.707 Y64.291
G1 X284.138 Y64.201
G1 X284.413 Y64.114
G1 X284.675 Y63.999
G1 X284.841 Y63.908
G1 X285.023 Y63.793
M3 S0
G4 P0.15
G0 X290.062 Y60.649
M3 S90
G4 P0.15
G1 X289.675 Y60.269
G1 X288.732 Y59.399
G1 X288.357 Y59.014
G1 X288.026 Y58.610
G1 X287.840 Y58.325
G1 X287.733 Y58.131
G1 X287.457 Y57.519
G1 X287.310 Y57.092
G1 X287.191 Y56.658
G1 X287.101 Y56.221
G1 X287.039 Y55.788
G1 X287.006 Y55.395
G1 X286.992 Y54.842
G1 X287.022 Y54.282
G1 X287.068 Y53.915
G1 X287.139 Y53.557
G1 X287.236 Y53.214
G1 X287.362 Y52.892
G1 X287.491 Y52.639
G1 X287.649 Y52.386
G1 X287.829 Y52.137
G1 X288.128 Y51.781
G1 X288.446 Y51.458
G1 X288.763 Y51.180
G1 X289.061 Y50.961
G1 X289.364 Y50.788
G1 X289.561 Y50.706
G1 X289.868 Y50.627
G1 X290.214 Y50.591
G1 X290.555 Y50.598
G1 X291.080 Y50.664
G1 X291.636 Y50.783
G1 X292.169 Y50.938
G1 X292.520 Y51.070
G1 X292.870 Y51.237
G1 X293.191 Y51.436
G1 X293.480 Y51.674
G1 X293.766 Y51.976
G1 X294.092 Y52.404
G1 X294.426 Y52.931
G1 X294.813 Y53.650
G1 X295.063 Y54.211
G1 X295.198 Y54.588
G1 X295.279 Y54.881
G1 X295.335 Y55.155
G1 X295.374 Y55.555
G1 X295.360 Y55.975
G1 X295.274 Y56.545
G1 X295.120 Y57.161
G1 X294.962 Y57.633
G1 X294.768 Y58.086
G1 X294.543 Y58.496
G1 X294.237 Y58.907
G1 X293.985 Y59.179
G1 X293.708 Y59.431
G1 X293.262 Y59.766
G1 X292.952 Y59.954
G1 X292.517 Y60.158
G1 X292.263 Y60.234
G1 X291.868 Y60.305
G1 X290.776 Y60.386
G1 X290.506 Y60.417
M3 S0
G4 P0.15
G0 X298.423 Y66.424
M3 S90
G4 P0.15
G1 X297.878 Y66.572
G1 X296.447 Y67.021
G1 X296.082 Y67.114
G1 X295.709 Y67.189
G1 X295.326 Y67.239
G1 X294.931 Y67.260
G1 X294.435 Y67.251
G1 X293.916 Y67.217
G1 X293.105 Y67.118
G1 X292.276 Y66.961
G1 X291.449 Y66.748
G1 X290.909 Y66.574
G1 X290.386 Y66.375
G1 X289.885 Y66.151
G1 X289.401 Y65.896
G1 X288.683 Y65.453
G1 X288.213 Y65.121
G1 X287.527 Y64.579
G1 X287.086 Y64.193
G1 X286.453 Y63.588
G1 X285.862 Y62.961
G1 X285.281 Y62.275
G1 X284.869 Y61.728
G1 X284.480 Y61.156
G1 X284.117 Y60.565
G1 X283.779 Y59.959
G1 X283.470 Y59.344
G1 X283.064 Y58.414
G1 X282.834 Y57.797
G1 X282.573 Y56.964
G1 X282.361 Y56.109
G1 X282.250 Y55.533
G1 X282.130 Y54.673
G1 X282.083 Y54.108
G1 X282.064 Y53.554
G1 X282.075 Y53.016
G1 X282.120 Y52.442
G1 X282.198 Y51.876
G1 X282.308 Y51.321
G1 X282.451 Y50.775
G1 X282.626 Y50.239
G1 X282.832 Y49.714
G1 X283.070 Y49.199
G1 X283.464 Y48.485
G1 X283.769 Y48.012
G1 X284.102 Y47.548
G1 X284.459 Y47.096
G1 X285.030 Y46.452
G1 X285.427 Y46.052
G1 X285.834 Y45.680
G1 X286.306 Y45.295
G1 X286.802 Y44.936
G1 X287.319 Y44.603
G1 X287.854 Y44.296
G1 X288.403 Y44.015
G1 X289.245 Y43.645
G1 X289.820 Y43.431
G1 X290.418 Y43.242
G1 X291.032 Y43.081
G1 X291.657 Y42.947
G1 X292.288 Y42.841
G1 X292.922 Y42.763
G1 X293.552 Y42.713
G1 X294.200 Y42.689
G1 X294.878 Y42.699
G1 X295.560 Y42.740
G1 X296.242 Y42.814
G1 X297.253 Y42.980
G1 X297.913 Y43.127
G1 X298.555 Y43.300
G1 X299.186 Y43.506
G1 X299.811 Y43.741
G1 X300.426 Y44.005
G1 X301.028 Y44.292
G1 X301.615 Y44.601
G1 X302.323 Y45.017
M3 S0
G4 P0.15
G0 X294.726 Y48.574
M3 S90
G4 P0.15
G1 X294.873 Y48.180
G1 X295.255 Y46.996
G1 X295.406 Y46.629
G1 X295.531 Y46.409
G1 X295.668 Y46.252
G1 X295.857 Y46.148
G1 X296.082 Y46.112
G1 X296.320 Y46.149
G1 X296.562 Y46.258
G1 X296.756 Y46.411
G1 X296.957 Y46.641
G1 X297.163 Y46.932
G1 X297.517 Y47.523
G1 X298.385 Y49.150
G1 X298.741 Y49.767
M3 S0
G4 P0.15
G0 X301.849 Y50.627
M3 S90
G4 P0.15
G1 X301.527 Y50.614
G1 X301.177 Y50.631
G1 X300.828 Y50.689
G1 X300.521 Y50.787
G1 X300.327 Y50.882
G1 X300.031 Y51.078
G1 X299.747 Y51.322
G1 X299.449 Y51.627
G1 X299.154 Y51.980
G1 X298.879 Y52.368
G1 X298.715 Y52.637
G1 X298.509 Y53.049
G1 X298.393 Y53.355
G1 X298.293 Y53.711
G1 X298.219 Y54.085
G1 X298.168 Y54.472
G1 X298.133 Y55.069
G1 X298.135 Y55.470
G1 X298.175 Y56.065
G1 X298.256 Y56.652
G1 X298.339 Y57.057
G1 X298.502 Y57.672
G1 X298.635 Y58.078
G1 X298.866 Y58.669
G1 X299.041 Y59.040
G1 X299.229 Y59.387
G1 X299.420 Y59.687
G1 X299.729 Y60.067
G1 X300.196 Y60.517
G1 X300.940 Y61.145
G1 X301.300 Y61.472
M3 S0
G4 P0.15
G0 X301.500 Y61.200
M3 S90
G4 P0.15
G1 X302.224 Y61.113
G1 X302.545 Y61.048
G1 X302.883 Y60.926
G1 X303.387 Y60.678
G1 X304.062 Y60.270
G1 X304.570 Y59.904
G1 X304.987 Y59.537
G1 X305.319 Y59.167
G1 X305.517 Y58.883
G1 X305.685 Y58.566
G1 X305.834 Y58.191
G1 X305.962 Y57.756
M3 S0
G4 P0.15
G0 X306.874 Y53.210
M3 S90
G4 P0.15
G1 X307.875 Y53.444
G1 X308.101 Y53.467
G1 X308.330 Y53.459
G1 X308.600 Y53.415
G1 X309.024 Y53.298
G1 X309.449 Y53.125
G1 X309.720 Y52.983
G1 X310.089 Y52.732
G1 X310.307 Y52.539
G1 X310.515 Y52.317
G1 X310.805 Y51.944
G1 X311.057 Y51.543
G1 X311.263 Y51.134
G1 X311.387 Y50.821
G1 X311.494 Y50.455
G1 X311.567 Y50.079
G1 X311.612 Y49.503
G1 X311.601 Y49.114
G1 X311.544 Y48.689
G1 X311.442 Y48.239
G1 X311.255 Y47.644
G1 X311.095 Y47.234
G1 X310.871 Y46.771
G1 X310.693 Y46.476
G1 X310.492 Y46.225
G1 X310.330 Y46.069
G1 X310.055 Y45.854
G1 X309.738 Y45.645
G1 X309.383 Y45.452
G1 X309.008 Y45.293
G1 X308.630 Y45.188
G1 X308.386 Y45.158
G1 X307.999 Y45.165
G1 X307.729 Y45.199
G1 X307.325 Y45.283
G1 X306.942 Y45.396
G1 X306.606 Y45.525
G1 X306.311 Y45.676
G1 X306.062 Y45.853
G1 X305.843 Y46.070
G1 X305.626 Y46.345
G1 X305.405 Y46.682
G1 X305.260 Y46.938
G1 X305.059 Y47.354
G1 X304.943 Y47.644
G1 X304.807 Y48.084
G1 X304.745 Y48.399
G1 X304.702 Y48.756
G1 X304.681 Y49.317
G1 X304.697 Y49.697
G1 X304.737 Y50.072
G1 X304.801 Y50.433
G1 X304.889 Y50.773
G1 X304.991 Y51.062
G1 X305.191 Y51.494
G1 X305.348 Y51.773
G1 X305.609 Y52.164
G1 X305.885 Y52.501
G1 X306.071 Y52.688
G1 X306.237 Y52.819
G1 X306.412 Y52.922
G1 X307.236 Y53.268
M3 S0
G4 P0.15
G0 X313.508 Y57.307
M3 S90
G4 P0.15
G1 X313.013 Y57.456
G1 X311.861 Y57.848
G1 X311.367 Y57.985
G1 X310.871 Y58.074
G1 X310.541 Y58.096
G1 X310.327 Y58.095
G1 X309.892 Y58.069
G1 X309.452 Y58.012
G1 X309.013 Y57.924
G1 X308.579 Y57.807
G1 X308.155 Y57.659
G1 X307.747 Y57.481
G1 X307.550 Y57.382
G1 X307.187 Y57.169
G1 X306.830 Y56.923
G1 X306.482 Y56.648
G1 X306.144 Y56.348
G1 X305.818 Y56.027
G1 X305.508 Y55.689
G1 X305.214 Y55.339
G1 X304.939 Y54.979
G1 X304.647 Y54.551
G1 X304.372 Y54.092
G1 X304.116 Y53.610
G1 X303.881 Y53.112
G1 X303.669 Y52.603
G1 X303.479 Y52.090
G1 X303.315 Y51.581
G1 X303.179 Y51.086
G1 X303.065 Y50.592
G1 X302.971 Y50.089
G1 X302.898 Y49.582
G1 X302.835 Y48.827
G1 X302.825 Y48.333
G1 X302.844 Y47.853
G1 X302.934 Y47.137
G1 X303.095 Y46.431
G1 X303.239 Y45.972
G1 X303.411 Y45.523
G1 X303.609 Y45.084
G1 X303.832 Y44.654
G1 X304.219 Y44.024
G1 X304.675 Y43.404
G1 X305.007 Y43.005
G1 X305.355 Y42.626
G1 X305.714 Y42.270
G1 X306.078 Y41.944
G1 X306.700 Y41.464
G1 X307.361 Y41.041
G1 X307.815 Y40.795
G1 X308.274 Y40.579
G1 X308.731 Y40.398
G1 X309.239 Y40.235
G1 X309.495 Y40.169
G1 X310.012 Y40.065
G1 X310.272 Y40.027
G1 X310.796 Y39.980
G1 X311.327 Y39.970
G1 X311.807 Y39.996
G1 X312.298 Y40.054
G1 X312.794 Y40.142
G1 X313.288 Y40.257
G1 X313.775 Y40.397
G1 X314.248 Y40.559
G1 X314.761 Y40.766
G1 X315.269 Y41.004
G1 X315.766 Y41.273
G1 X316.249 Y41.570
G1 X316.759 Y41.932
M3 S0
G4 P0.15
G0 X313.485 Y44.391
M3 S90
G4 P0.15
G1 X313.277 Y44.015
G1 X312.756 Y42.974
G1 X312.496 Y42.528
G1 X312.341 Y42.324
G1 X312.238 Y42.224
G1 X312.136 Y42.157
G1 X311.997 Y42.110
G1 X311.856 Y42.099
G1 X311.649 Y42.142
G1 X311.463 Y42.248
G1 X311.337 Y42.395
G1 X311.265 Y42.531
G1 X311.169 Y42.775
G1 X310.917 Y43.635
G1 X310.827 Y43.900
M3 S0
G4 P0.15
G0 X309.003 Y42.315
M3 S90
G4 P0.15
G1 X310.410 Y42.137
G1 X310.923 Y42.046
G1 X311.408 Y41.904
G1 X311.876 Y41.709
G1 X312.180 Y41.560
G1 X312.473 Y41.393
G1 X312.883 Y41.105
G1 X313.246 Y40.770
G1 X313.456 Y40.520
G1 X313.649 Y40.245
G1 X313.824 Y39.948
G1 X313.982 Y39.635
G1 X314.122 Y39.310
G1 X314.243 Y38.978
G1 X314.347 Y38.643
G1 X314.441 Y38.246
G1 X314.531 Y37.622
G1 X314.561 Y37.192
G1 X314.572 Y36.755
G1 X314.561 Y36.095
G1 X314.535 Y35.597
G1 X314.450 Y34.742
G1 X314.307 Y33.876
G1 X314.098 Y33.022
G1 X313.832 Y32.221
G1 X313.623 Y31.697
G1 X313.389 Y31.178
G1 X312.992 Y30.425
G1 X312.549 Y29.721
G1 X312.107 Y29.126
G1 X311.788 Y28.743
G1 X311.452 Y28.376
G1 X310.922 Y27.866
G1 X310.367 Y27.419
G1 X309.768 Y27.024
G1 X309.135 Y26.685
G1 X308.702 Y26.493
G1 X308.265 Y26.331
G1 X307.609 Y26.148
G1 X306.930 Y26.033
G1 X306.246 Y25.990
G1 X305.574 Y26.020
G1 X305.160 Y26.078
G1 X304.569 Y26.218
G1 X303.989 Y26.418
G1 X303.443 Y26.666
G1 X302.937 Y26.964
G1 X302.610 Y27.203
G1 X302.307 Y27.467
G1 X301.889 Y27.908
G1 X301.511 Y28.403
G1 X301.166 Y28.956
G1 X300.866 Y29.561
G1 X300.697 Y29.989
G1 X300.560 Y30.433
G1 X300.411 Y31.121
G1 X300.319 Y31.856
G1 X300.291 Y32.365
G1 X300.297 Y33.144
G1 X300.336 Y33.669
G1 X300.442 Y34.431
G1 X300.608 Y35.227
G1 X300.825 Y36.034
G1 X301.083 Y36.832
G1 X301.376 Y37.598
G1 X301.670 Y38.263
G1 X301.992 Y38.896
G1 X302.470 Y39.722
G1 X302.847 Y40.305
G1 X303.349 Y41.003
G1 X303.702 Y41.434
G1 X304.033 Y41.769
G1 X305.142 Y42.693
M3 S0
G4 P0.15
G0 X304.833 Y44.434
M3 S90
G4 P0.15
G1 X304.071 Y43.427
G1 X303.795 Y43.030
G1 X303.540 Y42.585
G1 X303.382 Y42.240
G1 X303.227 Y41.849
G1 X303.081 Y41.428
G1 X302.814 Y40.520
G1 X302.588 Y39.565
G1 X302.410 Y38.611
G1 X302.299 Y37.823
G1 X302.215 Y36.826
G1 X302.186 Y35.822
G1 X302.207 Y34.838
G1 X302.273 Y33.899
G1 X302.400 Y32.883
G1 X302.587 Y31.910
G1 X302.749 Y31.287
G1 X302.942 Y30.685
G1 X303.174 Y30.087
G1 X303.439 Y29.510
G1 X303.584 Y29.231
G1 X303.895 Y28.688
G1 X304.384 Y27.965
G1 X304.855 Y27.368
G1 X305.371 Y26.807
G1 X305.740 Y26.460
G1 X306.129 Y26.141
G1 X306.769 Y25.701
G1 X307.460 Y25.315
G1 X308.181 Y24.989
G1 X308.936 Y24.720
G1 X309.485 Y24.571
G1 X310.044 Y24.455
G1 X310.899 Y24.343
G1 X311.730 Y24.301
G1 X312.512 Y24.317
G1 X313.305 Y24.388
G1 X314.089 Y24.517
G1 X314.874 Y24.716
G1 X315.697 Y25.002
G1 X316.221 Y25.236
M3 S0
G4 P0.15
G0 X301.558 Y26.573
M3 S90
G4 P0.15
G1 X301.425 Y26.496
G1 X300.841 Y26.196
G1 X300.256 Y25.919
G1 X299.305 Y25.530
G1 X298.652 Y25.303
G1 X297.992 Y25.101
G1 X296.999 Y24.843
G1 X296.344 Y24.698
G1 X295.664 Y24.569
G1 X294.595 Y24.415
G1 X293.534 Y24.325
G1 X292.490 Y24.301
G1 X291.554 Y24.336
G1 X290.673 Y24.417
G1 X289.807 Y24.551
G1 X288.964 Y24.747
G1 X288.188 Y24.995
G1 X287.691 Y25.185
G1 X287.202 Y25.398
G1 X286.491 Y25.761
G1 X285.821 Y26.176
G1 X285.169 Y26.670
G1 X284.542 Y27.244
G1 X283.964 Y27.873
G1 X283.447 Y28.544
G1 X283.018 Y29.221
G1 X282.657 Y29.925
G1 X282.348 Y30.664
G1 X282.168 Y31.171
G1 X282.006 Y31.687
G1 X281.765 Y32.608
G1 X281.571 Y33.632
G1 X281.482 Y34.335
G1 X281.426 Y35.051
G1 X281.412 Y35.415
G1 X281.418 Y36.444
G1 X281.456 Y37.128
G1 X281.520 Y37.826
G1 X281.667 Y38.881
G1 X281.872 Y39.923
G1 X282.115 Y40.854
G1 X282.459 Y41.902
G1 X282.871 Y42.943
G1 X283.332 Y43.934
G1 X283.577 Y44.396
G1 X283.827 Y44.830
G1 X284.191 Y45.382
G1 X284.570 Y45.853
G1 X284.968 Y46.283
G1 X285.644 Y46.967
G1 X286.043 Y47.394
M3 S0
G4 P0.15
G0 X285.341 Y46.558
M3 S90
G4 P0.15
G1 X284.881 Y46.289
G1 X283.955 Y45.788
G1 X283.497 Y45.513
G1 X283.046 Y45.193
G1 X282.594 Y44.799
G1 X282.277 Y44.482
G1 X281.957 Y44.136
G1 X281.324 Y43.377
G1 X280.720 Y42.558
G1 X280.170 Y41.715
G1 X279.924 Y41.297
G1 X279.669 Y40.828
G1 X279.279 Y40.015
G1 X279.045 Y39.458
G1 X278.835 Y38.896
G1 X278.570 Y38.054
G1 X278.371 Y37.229
G1 X278.250 Y36.486
G1 X278.185 Y35.768
G1 X278.170 Y35.294
G1 X278.176 Y34.828
G1 X278.205 Y34.375
G1 X278.255 Y33.941
G1 X278.378 Y33.308
G1 X278.572 Y32.674
G1 X278.829 Y32.086
G1 X279.151 Y31.535
G1 X279.391 Y31.203
G1 X279.649 Y30.895
G1 X279.934 Y30.597
G1 X280.240 Y30.313
G1 X280.727 Y29.927
G1 X281.062 Y29.703
G1 X281.425 Y29.500
G1 X281.624 Y29.403
G1 X282.036 Y29.232
G1 X282.677 Y29.037
G1 X283.332 Y28.916
G1 X283.717 Y28.883
G1 X284.224 Y28.902
G1 X284.739 Y28.972
G1 X285.604 Y29.134
G1 X286.121 Y29.216
M3 S0
G4 P0.15
G0 X282.851 Y27.370
M3 S90
G4 P0.15
G1 X282.707 Y27.278
G1 X282.072 Y26.912
G1 X281.429 Y26.570
G1 X280.356 Y26.069
G1 X279.248 Y25.632
G1 X278.112 Y25.258
G1 X277.344 Y25.042
G1 X276.593 Y24.858
G1 X275.851 Y24.700
G1 X275.098 Y24.566
G1 X273.957 Y24.411
G1 X272.815 Y24.321
G1 X271.735 Y24.301
G1 X271.080 Y24.320
G1 X270.419 Y24.360
G1 X269.431 Y24.462
G1 X268.463 Y24.611
G1 X267.534 Y24.810
G1 X266.578 Y25.081
G1 X265.622 Y25.425
G1 X264.711 Y25.831
G1 X264.132 Y26.135
G1 X263.852 Y26.297
G1 X263.073 Y26.807
G1 X262.350 Y27.368
G1 X261.678 Y27.981
G1 X261.065 Y28.637
G1 X260.523 Y29.327
G1 X260.042 Y30.058
G1 X259.618 Y30.831
G1 X259.366 Y31.365
G1 X259.140 Y31.914
G1 X258.925 Y32.510
G1 X258.738 Y33.123
G1 X258.510 Y34.075
G1 X258.347 Y35.070
G1 X258.255 Y36.048
G1 X258.229 Y36.649
G1 X258.222 Y37.270
G1 X258.236 Y37.906
G1 X258.269 Y38.551
G1 X258.322 Y39.199
G1 X258.394 Y39.846
G1 X258.486 Y40.483
G1 X258.596 Y41.107
G1 X258.708 Y41.640
G1 X258.908 Y42.455
G1 X259.227 Y43.546
G1 X259.500 Y44.344
G1 X259.696 Y44.856
G1 X259.901 Y45.346
G1 X260.114 Y45.810
G1 X260.438 Y46.427
G1 X260.658 Y46.777
G1 X260.891 Y47.102
G1 X261.255 Y47.556
G1 X262.008 Y48.416
G1 X262.376 Y48.862
M3 S0
G4 P0.15
G0 X262.070 Y47.117
M3 S90
G4 P0.15
G1 X261.506 Y46.683
G1 X260.356 Y45.850
G1 X259.792 Y45.416
G1 X259.250 Y44.947
G1 X258.908 Y44.607
G1 X258.388 Y44.004
G1 X258.040 Y43.550
G1 X257.701 Y43.072
G1 X257.374 Y42.576
G1 X257.062 Y42.066
G1 X256.768 Y41.549
G1 X256.494 Y41.032
G1 X256.243 Y40.519
G1 X256.017 Y40.017
G1 X255.657 Y39.089
G1 X255.367 Y38.153
G1 X255.213 Y37.529
G1 X255.090 Y36.909
G1 X254.966 Y35.992
G1 X254.927 Y35.471
G1 X254.910 Y34.947
G1 X254.916 Y34.424
G1 X254.946 Y33.909
G1 X255.039 Y33.159
G1 X255.192 Y32.453
G1 X255.324 Y32.022
G1 X255.481 Y31.600
G1 X255.662 Y31.192
G1 X255.867 Y30.800
G1 X256.215 Y30.254
G1 X256.473 Y29.921
G1 X256.763 Y29.601
G1 X257.245 Y29.167
G1 X257.778 Y28.785
G1 X258.160 Y28.559
G1 X258.563 Y28.356
G1 X258.957 Y28.187
G1 X259.380 Y28.034
G1 X259.824 Y27.899
G1 X260.283 Y27.784
G1 X260.749 Y27.692
G1 X261.216 Y27.626
G1 X261.902 Y27.580
G1 X262.495 Y27.610
G1 X263.089 Y27.706
G1 X263.683 Y27.844
G1 X264.675 Y28.103
G1 X265.270 Y28.238
M3 S0
G4 P0.15
G0 X259.550 Y26.739
M3 S90
G4 P0.15
G1 X258.398 Y26.341
G1 X257.343 Y26.015
G1 X256.276 Y25.719
G1 X255.203 Y25.453
G1 X254.129 Y25.216
G1 X253.056 Y25.008
G1 X251.991 Y24.826
G1 X250.938 Y24.672
G1 X249.805 Y24.532
G1 X248.678 Y24.424
G1 X247.557 Y24.349
G1 X246.441 Y24.308
G1 X245.330 Y24.302
G1 X244.223 Y24.334
G1 X243.672 Y24.365
G1 X242.413 Y24.467
G1 X241.567 Y24.561
G1 X240.302 Y24.740
G1 X239.469 Y24.885
G1 X238.650 Y25.052
G1 X237.850 Y25.241
G1 X237.075 Y25.451
G1 X236.295 Y25.694
G1 X235.505 Y25.969
G1 X234.737 Y26.268
G1 X233.990 Y26.593
G1 X233.263 Y26.946
G1 X232.555 Y27.329
G1 X232.207 Y27.533
G1 X231.526 Y27.966
G1 X230.895 Y28.408
G1 X230.534 Y28.683
M3 S0
G4 P0.15
G0 X233.343 Y30.567
M3 S90
G4 P0.15
G1 X233.544 Y30.537
G1 X234.064 Y30.489
G1 X234.586 Y30.468
G1 X235.106 Y30.474
G1 X235.638 Y30.507
G1 X236.192 Y30.572
G1 X236.752 Y30.668
G1 X237.315 Y30.795
G1 X237.875 Y30.952
G1 X238.428 Y31.137
G1 X238.971 Y31.350
G1 X239.497 Y31.590
G1 X240.020 Y31.864
G1 X240.285 Y32.018
G1 X241.068 Y32.534
G1 X241.576 Y32.917
G1 X242.071 Y33.329
G1 X242.549 Y33.765
G1 X243.007 Y34.223
G1 X243.442 Y34.699
G1 X243.866 Y35.208
G1 X244.485 Y36.051
G1 X244.874 Y36.649
G1 X245.239 Y37.270
G1 X245.581 Y37.910
G1 X245.895 Y38.566
G1 X246.181 Y39.233
G1 X246.436 Y39.907
G1 X246.639 Y40.513
G1 X246.825 Y41.138
G1 X246.992 Y41.779
G1 X247.138 Y42.430
G1 X247.261 Y43.090
G1 X247.359 Y43.753
G1 X247.431 Y44.417
G1 X247.473 Y45.078
G1 X247.478 Y46.054
G1 X247.442 Y46.704
G1 X247.376 Y47.363
G1 X247.282 Y48.025
G1 X247.161 Y48.688
G1 X247.012 Y49.346
G1 X246.837 Y49.995
G1 X246.636 Y50.631
G1 X246.411 Y51.248
G1 X246.028 Y52.131
G1 X245.752 Y52.675
G1 X245.447 Y53.212
G1 X245.116 Y53.740
G1 X244.762 Y54.254
G1 X244.502 Y54.590
M3 S0
G4 P0.15
G0 X244.583 Y53.449
M3 S90
G4 P0.15
G1 X245.696 Y53.425
G1 X246.850 Y53.428
G1 X247.999 Y53.456
G1 X249.141 Y53.507
G1 X250.271 Y53.581
G1 X251.491 Y53.690
G1 X253.325 Y53.918
G1 X255.262 Y54.241
M3 S0
G4 P0.15
G0 X234.592 Y34.704
M3 S90
G4 P0.15
G1 X235.130 Y35.166
G1 X236.402 Y36.189
G1 X236.942 Y36.647
G1 X237.470 Y37.143
G1 X237.983 Y37.694
G1 X238.347 Y38.140
G1 X238.744 Y38.661
G1 X239.142 Y39.216
G1 X239.537 Y39.799
G1 X239.924 Y40.407
G1 X240.301 Y41.036
G1 X240.837 Y42.009
G1 X241.327 Y43.006
G1 X241.758 Y44.011
G1 X242.105 Y44.969
G1 X242.307 Y45.616
G1 X242.493 Y46.283
G1 X242.662 Y46.964
G1 X242.814 Y47.653
G1 X243.067 Y49.036
G1 X243.250 Y50.388
G1 X243.359 Y51.665
G1 X243.386 Y52.263
G1 X243.395 Y52.889
G1 X243.367 Y53.784
G1 X243.290 Y54.640
G1 X243.212 Y55.196
G1 X243.111 Y55.747
G1 X242.989 Y56.297
G1 X242.844 Y56.851
G1 X242.677 Y57.414
G1 X242.487 Y57.987
G1 X242.274 Y58.565
G1 X242.038 Y59.142
G1 X241.644 Y59.998
G1 X241.202 Y60.828
G1 X240.715 Y61.614
G1 X240.365 Y62.107
G1 X239.879 Y62.690
G1 X239.525 Y63.054
G1 X238.959 Y63.573
G1 X238.366 Y64.069
G1 X236.949 Y65.201
G1 X236.363 Y65.703
M3 S0
G4 P0.15
G0 X237.133 Y63.117
M3 S90
G4 P0.15
G1 X237.609 Y62.556
G1 X239.088 Y60.929
G1 X239.403 Y60.553
G1 X239.705 Y60.162
G1 X239.990 Y59.752
G1 X240.254 Y59.319
G1 X240.515 Y58.823
G1 X240.907 Y57.966
G1 X241.264 Y57.052
G1 X241.581 Y56.093
G1 X241.854 Y55.105
G1 X242.079 Y54.102
G1 X242.249 Y53.099
G1 X242.331 Y52.437
G1 X242.390 Y51.712
G1 X242.423 Y50.596
G1 X242.410 Y49.839
G1 X242.342 Y48.698
G1 X242.265 Y47.938
G1 X242.108 Y46.813
G1 X241.977 Y46.078
G1 X241.745 Y45.012
G1 X241.527 Y44.198
G1 X241.406 Y43.797
G1 X241.138 Y43.004
G1 X240.839 Y42.225
G1 X240.336 Y41.081
G1 X239.968 Y40.334
G1 X239.372 Y39.235
G1 X238.683 Y38.093
G1 X238.170 Y37.321
G1 X237.625 Y36.561
G1 X237.052 Y35.818
G1 X236.451 Y35.094
G1 X235.825 Y34.394
G1 X235.175 Y33.720
G1 X234.495 Y33.069
G1 X234.141 Y32.750
G1 X233.412 Y32.129
G1 X232.655 Y31.533
G1 X231.873 Y30.961
G1 X231.066 Y30.413
G1 X230.237 Y29.889
G1 X229.386 Y29.388
G1 X228.513 Y28.911
G1 X227.614 Y28.458
G1 X226.690 Y28.030
G1 X225.743 Y27.626
G1 X224.775 Y27.245
G1 X223.787 Y26.887
G1 X222.781 Y26.552
G1 X221.241 Y26.090
G1 X220.159 Y25.800
G1 X219.051 Y25.531
G1 X217.920 Y25.284
G1 X216.771 Y25.062
G1 X215.606 Y24.865
G1 X214.430 Y24.695
G1 X213.246 Y24.554
G1 X212.057 Y24.444
G1 X211.064 Y24.375
G1 X210.252 Y24.337
G1 X209.000 Y24.305
G1 X207.724 Y24.302
G1 X206.439 Y24.328
G1 X204.319 Y24.428
G1 X203.086 Y24.521
G1 X201.902 Y24.636
G1 X200.781 Y24.771
G1 X199.623 Y24.945
G1 X198.482 Y25.152
G1 X197.754 Y25.307
G1 X197.047 Y25.476
G1 X196.012 Y25.761
G1 X195.331 Y25.973
G1 X194.313 Y26.328
G1 X193.285 Y26.728
G1 X192.596 Y27.017
G1 X191.568 Y27.484
G1 X190.894 Y27.818
G1 X190.234 Y28.170
G1 X189.592 Y28.540
G1 X188.974 Y28.927
G1 X188.383 Y29.332
G1 X187.791 Y29.781
G1 X187.193 Y30.280
G1 X186.619 Y30.804
G1 X186.071 Y31.351
G1 X185.550 Y31.916
G1 X185.058 Y32.498
G1 X184.594 Y33.093
G1 X184.161 Y33.698
G1 X183.749 Y34.333
G1 X183.369 Y34.986
G1 X183.021 Y35.655
G1 X182.702 Y36.339
G1 X182.409 Y37.035
G1 X182.015 Y38.103
G1 X181.712 Y39.051
G1 X181.465 Y39.934
G1 X181.254 Y40.832
G1 X181.083 Y41.756
G1 X180.955 Y42.718
G1 X180.895 Y43.385
G1 X180.846 Y44.398
G1 X180.838 Y45.406
G1 X180.881 Y46.840
G1 X180.954 Y47.961
G1 X181.062 Y49.101
G1 X181.207 Y50.245
G1 X181.390 Y51.374
G1 X181.610 Y52.473
G1 X181.868 Y53.523
G1 X182.136 Y54.442
G1 X182.551 Y55.685
G1 X182.901 Y56.615
G1 X183.411 Y57.830
G1 X183.821 Y58.705
G1 X184.397 Y59.803
G1 X184.845 Y60.557
G1 X185.303 Y61.239
G1 X185.597 Y61.626
G1 X185.883 Y61.957
G1 X186.330 Y62.401
G1 X186.951 Y62.919
G1 X188.390 Y63.961
G1 X189.019 Y64.454
M3 S0
G4 P0.15
G0 X195.477 Y63.520
M3 S90
G4 P0.15
G1 X194.620 Y62.954
G1 X192.302 Y61.505
G1 X191.445 Y60.938
G1 X190.607 Y60.334
G1 X189.797 Y59.674
G1 X189.266 Y59.189
G1 X188.726 Y58.665
G1 X188.189 Y58.114
G1 X187.393 Y57.245
G1 X186.620 Y56.338
G1 X186.124 Y55.720
G1 X185.647 Y55.096
G1 X185.193 Y54.470
G1 X184.766 Y53.846
G1 X184.368 Y53.229
G1 X183.967 Y52.559
G1 X183.561 Y51.827
G1 X183.187 Y51.092
G1 X182.844 Y50.353
G1 X182.535 Y49.611
G1 X182.258 Y48.863
G1 X182.015 Y48.110
G1 X181.807 Y47.351
G1 X181.650 Y46.668
G1 X181.533 Y46.053
G1 X181.393 Y45.112
G1 X181.326 Y44.477
G1 X181.279 Y43.843
G1 X181.254 Y43.212
G1 X181.258 Y42.285
G1 X181.290 Y41.686
G1 X181.346 Y41.106
G1 X181.433 Y40.508
G1 X181.558 Y39.883
G1 X181.716 Y39.275
G1 X181.903 Y38.682
G1 X182.120 Y38.106
G1 X182.363 Y37.546
G1 X182.632 Y37.001
G1 X182.925 Y36.473
G1 X183.244 Y35.961
G1 X183.595 Y35.461
G1 X183.973 Y34.976
G1 X184.376 Y34.507
G1 X185.018 Y33.843
G1 X185.696 Y33.234
G1 X186.180 Y32.849
G1 X186.702 Y32.475
G1 X187.247 Y32.124
G1 X187.812 Y31.800
G1 X188.393 Y31.505
G1 X188.988 Y31.242
G1 X189.593 Y31.012
G1 X189.899 Y30.911
G1 X190.372 Y30.781
G1 X190.858 Y30.683
G1 X191.355 Y30.610
G1 X192.114 Y30.535
G1 X193.909 Y30.420
G1 X194.669 Y30.349
M3 S0
G4 P0.15
G0 X186.321 Y29.468
M3 S90
G4 P0.15
G1 X186.017 Y29.312
G1 X185.187 Y28.914
G1 X183.930 Y28.347
G1 X182.670 Y27.818
G1 X181.419 Y27.326
G1 X180.793 Y27.093
G1 X179.532 Y26.654
G1 X178.258 Y26.252
G1 X176.973 Y25.887
G1 X175.678 Y25.560
G1 X174.375 Y25.270
G1 X173.065 Y25.019
G1 X172.407 Y24.908
G1 X171.345 Y24.749
G1 X170.108 Y24.597
G1 X168.842 Y24.475
G1 X167.563 Y24.384
G1 X166.286 Y24.326
G1 X165.026 Y24.301
G1 X163.798 Y24.311
G1 X162.618 Y24.356
G1 X161.500 Y24.439
G1 X160.612 Y24.535
G1 X159.751 Y24.653
G1 X158.916 Y24.795
G1 X158.106 Y24.961
G1 X157.318 Y25.154
G1 X156.551 Y25.374
G1 X155.803 Y25.623
G1 X155.073 Y25.902
G1 X154.368 Y26.209
G1 X153.678 Y26.548
G1 X153.005 Y26.915
G1 X152.354 Y27.307
G1 X151.728 Y27.722
G1 X151.131 Y28.157
G1 X150.565 Y28.607
G1 X150.117 Y28.996
G1 X149.612 Y29.469
G1 X149.145 Y29.950
G1 X148.707 Y30.452
G1 X148.289 Y30.991
G1 X148.017 Y31.378
G1 X147.609 Y32.011
G1 X147.204 Y32.705
G1 X146.670 Y33.713
G1 X146.262 Y34.549
G1 X145.857 Y35.441
G1 X145.460 Y36.379
G1 X145.078 Y37.351
G1 X144.717 Y38.347
G1 X144.384 Y39.355
G1 X144.180 Y40.029
G1 X143.907 Y41.034
G1 X143.679 Y42.023
G1 X143.529 Y42.807
G1 X143.385 Y43.739
G1 X143.273 Y44.684
G1 X143.190 Y45.639
G1 X143.134 Y46.603
G1 X143.105 Y47.571
G1 X143.100 Y48.542
G1 X143.118 Y49.513
G1 X143.158 Y50.480
G1 X143.252 Y51.920
G1 X143.337 Y52.867
G1 X143.477 Y54.126
G1 X143.645 Y55.330
G1 X143.849 Y56.546
G1 X144.085 Y57.760
G1 X144.261 Y58.562
G1 X144.550 Y59.745
G1 X144.759 Y60.515
G1 X145.096 Y61.631
G1 X145.336 Y62.345
G1 X145.717 Y63.359
G1 X145.972 Y63.959
G1 X146.230 Y64.497
G1 X146.505 Y65.008
G1 X146.794 Y65.498
G1 X147.094 Y65.970
G1 X147.559 Y66.654
G1 X148.834 Y68.428
G1 X149.451 Y69.346
M3 S0
G4 P0.15
G0 X152.479 Y63.194
M3 S90
G4 P0.15
G1 X151.468 Y62.277
G1 X149.648 Y60.713
G1 X148.883 Y60.031
G1 X148.146 Y59.325
G1 X147.449 Y58.585
G1 X147.014 Y58.067
G1 X146.806 Y57.799
G1 X146.336 Y57.148
G1 X145.881 Y56.469
G1 X145.233 Y55.408
G1 X144.827 Y54.679
G1 X144.444 Y53.938
G1 X144.085 Y53.190
G1 X143.753 Y52.440
G1 X143.449 Y51.692
G1 X143.176 Y50.951
G1 X142.938 Y50.232
G1 X142.729 Y49.516
G1 X142.543 Y48.790
G1 X142.383 Y48.061
G1 X142.248 Y47.331
G1 X142.138 Y46.607
G1 X142.056 Y45.891
G1 X142.000 Y45.188
G1 X141.972 Y44.503
G1 X141.973 Y43.841
G1 X142.003 Y43.188
G1 X142.060 Y42.542
G1 X142.146 Y41.908
G1 X142.259 Y41.287
G1 X142.399 Y40.684
G1 X142.567 Y40.100
G1 X142.760 Y39.540
G1 X142.980 Y39.005
G1 X143.103 Y38.741
G1 X143.373 Y38.228
G1 X143.672 Y37.737
G1 X143.999 Y37.267
G1 X144.352 Y36.821
G1 X144.729 Y36.399
G1 X145.127 Y36.003
G1 X145.669 Y35.529
G1 X146.191 Y35.125
G1 X146.555 Y34.873
G1 X146.935 Y34.638
G1 X147.333 Y34.420
G1 X147.752 Y34.220
G1 X148.195 Y34.039
G1 X148.663 Y33.878
G1 X149.128 Y33.747
G1 X149.594 Y33.639
G1 X150.350 Y33.501
G1 X150.885 Y33.426
G1 X151.725 Y33.339
G1 X152.595 Y33.284
G1 X153.186 Y33.265
G1 X154.075 Y33.266
G1 X154.665 Y33.286
G1 X155.532 Y33.345
G1 X156.094 Y33.405
G1 X156.899 Y33.527
G1 X157.620 Y33.676
G1 X158.336 Y33.862
G1 X159.046 Y34.082
G1 X159.747 Y34.333
G1 X160.781 Y34.762
G1 X161.457 Y35.078
G1 X162.445 Y35.592
G1 X163.398 Y36.145
G1 X164.048 Y36.555
G1 X164.722 Y37.017
G1 X165.386 Y37.510
G1 X166.035 Y38.030
G1 X166.972 Y38.854
G1 X167.569 Y39.429
G1 X168.138 Y40.020
G1 X168.677 Y40.624
G1 X169.181 Y41.239
G1 X169.661 Y41.879
G1 X170.114 Y42.542
G1 X170.540 Y43.225
G1 X170.938 Y43.924
G1 X171.306 Y44.636
G1 X171.804 Y45.722
G1 X172.098 Y46.453
G1 X172.360 Y47.185
G1 X172.693 Y48.270
G1 X172.882 Y49.006
G1 X173.113 Y50.124
G1 X173.229 Y50.876
G1 X173.313 Y51.632
G1 X173.363 Y52.390
G1 X173.376 Y53.148
G1 X173.330 Y54.316
G1 X173.228 Y55.407
G1 X173.113 Y56.239
G1 X172.962 Y57.068
G1 X172.773 Y57.880
G1 X172.545 Y58.664
G1 X172.275 Y59.405
G1 X171.962 Y60.092
G1 X171.709 Y60.547
G1 X171.407 Y61.016
G1 X170.899 Y61.687
G1 X170.529 Y62.110
G1 X169.935 Y62.703
G1 X169.517 Y63.068
G1 X168.866 Y63.567
G1 X168.197 Y64.001
G1 X167.500 Y64.372
G1 X167.009 Y64.586
G1 X166.241 Y64.854
G1 X165.713 Y64.999
G1 X164.905 Y65.166
G1 X164.087 Y65.272
G1 X163.269 Y65.319
G1 X162.769 Y65.316
G1 X162.307 Y65.279
G1 X161.841 Y65.211
G1 X161.371 Y65.116
G1 X160.424 Y64.867
G1 X158.278 Y64.191
G1 X157.329 Y63.927
M3 S0
G4 P0.15
G0 X147.445 Y30.146
M3 S90
G4 P0.15
G1 X147.062 Y29.893
G1 X146.177 Y29.344
G1 X145.236 Y28.802
G1 X144.269 Y28.286
G1 X143.281 Y27.797
G1 X142.278 Y27.338
G1 X141.263 Y26.909
G1 X139.728 Y26.325
G1 X138.704 Y25.978
G1 X137.664 Y25.661
G1 X136.594 Y25.373
G1 X135.512 Y25.120
G1 X134.422 Y24.901
G1 X133.330 Y24.716
G1 X132.238 Y24.566
G1 X130.611 Y24.403
G1 X129.540 Y24.337
G1 X128.521 Y24.305
G1 X127.500 Y24.303
G1 X126.482 Y24.332
G1 X125.468 Y24.392
G1 X124.463 Y24.483
G1 X123.469 Y24.608
G1 X122.489 Y24.765
G1 X121.526 Y24.955
G1 X120.304 Y25.247
G1 X119.090 Y25.591
G1 X118.290 Y25.850
G1 X117.116 Y26.283
G1 X116.355 Y26.603
G1 X115.616 Y26.947
G1 X114.902 Y27.315
G1 X114.194 Y27.722
G1 X113.485 Y28.172
G1 X112.798 Y28.652
G1 X112.134 Y29.160
G1 X111.492 Y29.693
G1 X110.876 Y30.251
G1 X110.416 Y30.703
M3 S0
G4 P0.15
G0 X112.187 Y32.155
M3 S90
G4 P0.15
G1 X113.040 Y32.297
G1 X113.909 Y32.484
G1 X114.790 Y32.712
G1 X115.672 Y32.977
G1 X116.540 Y33.273
G1 X117.382 Y33.597
G1 X118.185 Y33.944
G1 X118.692 Y34.185
G1 X119.411 Y34.561
G1 X120.115 Y34.971
G1 X120.804 Y35.413
G1 X121.475 Y35.884
G1 X122.127 Y36.380
G1 X122.757 Y36.901
G1 X123.364 Y37.441
G1 X123.944 Y38.000
G1 X124.498 Y38.574
G1 X125.017 Y39.158
G1 X125.510 Y39.762
G1 X125.979 Y40.391
G1 X126.425 Y41.041
G1 X126.848 Y41.710
G1 X127.246 Y42.392
G1 X127.620 Y43.087
G1 X128.133 Y44.142
G1 X128.589 Y45.203
G1 X128.887 Y45.988
G1 X129.157 Y46.788
G1 X129.397 Y47.600
G1 X129.607 Y48.421
G1 X129.786 Y49.251
G1 X129.932 Y50.085
G1 X130.045 Y50.922
G1 X130.124 Y51.760
G1 X130.175 Y52.815
G1 X130.183 Y53.791
G1 X130.153 Y54.782
G1 X130.080 Y55.777
G1 X130.006 Y56.436
G1 X129.852 Y57.410
G1 X129.720 Y58.045
G1 X129.563 Y58.665
G1 X129.379 Y59.265
G1 X129.166 Y59.848
G1 X128.794 Y60.717
G1 X128.361 Y61.575
G1 X128.042 Y62.135
G1 X127.523 Y62.947
G1 X127.151 Y63.464
G1 X126.761 Y63.959
G1 X126.355 Y64.427
G1 X125.934 Y64.865
G1 X125.320 Y65.420
G1 X124.945 Y65.701
G1 X124.550 Y65.956
G1 X124.140 Y66.188
G1 X123.715 Y66.402
G1 X122.837 Y66.788
G1 X120.808 Y67.586
G1 X119.932 Y67.976
M3 S0
G4 P0.15
G0 X112.976 Y65.793
M3 S90
G4 P0.15
G1 X113.330 Y65.678
G1 X114.150 Y65.434
G1 X115.013 Y65.203
G1 X116.354 Y64.900
G1 X117.275 Y64.726
G1 X118.214 Y64.572
G1 X119.167 Y64.438
G1 X120.130 Y64.323
G1 X121.101 Y64.226
G1 X122.076 Y64.147
G1 X124.025 Y64.039
G1 X124.992 Y64.008
G1 X126.424 Y63.989
G1 X127.361 Y63.992
G1 X128.733 Y64.020
G1 X129.373 Y64.044
G1 X130.650 Y64.120
G1 X132.551 Y64.300
G1 X134.427 Y64.551
G1 X136.274 Y64.866
G1 X138.085 Y65.239
G1 X139.270 Y65.515
G1 X140.434 Y65.811
G1 X140.843 Y65.926
M3 S0
G4 P0.15
G0 X135.357 Y77.024
M3 S90
G4 P0.15
G1 X135.228 Y76.900
G1 X135.061 Y76.772
G1 X134.868 Y76.666
G1 X134.531 Y76.551
G1 X134.305 Y76.517
G1 X134.081
G1 X133.864 Y76.550
G1 X133.656 Y76.616
G1 X133.460 Y76.715
G1 X133.300 Y76.831
G1 X133.173 Y76.968
G1 X133.055 Y77.137
G1 X132.945 Y77.336
G1 X132.842 Y77.561
G1 X132.655 Y78.076
G1 X132.485 Y78.653
G1 X132.045 Y80.337
G1 X131.825 Y81.033
M3 S0
G4 P0.15
G0 X140.558 Y89.499
M3 S90
G4 P0.15
G1 X140.406 Y89.953
G1 X140.269 Y90.559
G1 X140.207 Y90.976
G1 X140.168 Y91.402
G1 X140.156 Y92.017
G1 X140.174 Y92.457
G1 X140.213 Y92.914
G1 X140.272 Y93.385
G1 X140.350 Y93.863
G1 X140.503 Y94.585
G1 X140.627 Y95.062
G1 X140.770 Y95.529
G1 X141.015 Y96.200
G1 X141.296 Y96.822
G1 X141.508 Y97.201
G1 X141.750 Y97.564
G1 X142.159 Y98.083
G1 X142.769 Y98.740
G1 X144.244 Y100.162
G1 X144.868 Y100.811
M3 S0
G4 P0.15
G0 X142.894 Y100.073
M3 S90
G4 P0.15
G1 X143.331
G1 X144.001 Y100.096
G1 X146.286 Y100.248
G1 X147.400 Y100.281
G1 X148.040 Y100.259
G1 X148.452 Y100.222
G1 X149.040 Y100.122
G1 X149.410 Y100.023
G1 X149.787 Y99.886
G1 X150.183 Y99.714
G1 X150.764 Y99.411
G1 X151.128 Y99.181
M3 S0
G4 P0.15
G0 X160.404 Y94.683
M3 S90
G4 P0.15
G1 X159.685 Y94.124
G1 X157.986 Y92.917
G1 X157.262 Y92.360
G1 X156.759 Y91.917
G1 X156.448 Y91.606
G1 X156.163 Y91.279
G1 X155.905 Y90.933
G1 X155.620 Y90.483
G1 X155.233 Y89.757
G1 X155.002 Y89.247
G1 X154.702 Y88.453
G1 X154.533 Y87.914
G1 X154.331 Y87.102
G1 X154.192 Y86.303
G1 X154.138 Y85.785
G1 X154.113 Y85.089
G1 X154.142 Y84.406
G1 X154.222 Y83.716
G1 X154.349 Y83.034
G1 X154.522 Y82.376
G1 X154.738 Y81.757
G1 X154.997 Y81.192
G1 X155.307 Y80.677
G1 X155.693 Y80.177
G1 X156.134 Y79.727
G1 X156.627 Y79.331
G1 X156.984 Y79.101
G1 X157.362 Y78.900
G1 X157.558 Y78.811
G1 X157.966 Y78.656
G1 X158.509 Y78.508
G1 X159.112 Y78.399
G1 X159.763 Y78.331
G1 X160.215 Y78.308
G1 X160.676 Y78.304
G1 X161.143 Y78.320
G1 X161.611 Y78.356
G1 X162.075 Y78.411
G1 X162.531 Y78.487
G1 X162.975 Y78.584
G1 X163.402 Y78.702
G1 X163.808 Y78.841
G1 X164.445 Y79.118
G1 X164.875 Y79.341
G1 X165.305 Y79.592
G1 X165.733 Y79.868
G1 X166.154 Y80.167
G1 X166.565 Y80.487
G1 X166.963 Y80.824
G1 X167.343 Y81.177
G1 X167.703 Y81.543
G1 X168.039 Y81.920
G1 X168.347 Y82.304
G1 X168.750 Y82.891
G1 X168.966 Y83.270
G1 X169.156 Y83.654
G1 X169.330 Y84.060
G1 X169.488 Y84.485
G1 X169.630 Y84.925
G1 X169.807 Y85.604
G1 X169.901 Y86.064
G1 X169.974 Y86.526
G1 X170.026 Y86.985
G1 X170.054 Y87.438
G1 X170.059 Y87.882
G1 X170.039 Y88.312
G1 X169.993 Y88.725
G1 X169.920 Y89.116
G1 X169.754 Y89.669
G1 X169.601 Y90.034
G1 X169.416 Y90.396
G1 X169.203 Y90.752
G1 X168.965 Y91.101
G1 X168.706 Y91.440
G1 X168.428 Y91.767
G1 X168.134 Y92.081
G1 X167.827 Y92.380
G1 X167.512 Y92.660
G1 X167.190 Y92.921
G1 X166.865 Y93.160
G1 X166.541 Y93.375
G1 X166.061 Y93.640
G1 X165.555 Y93.836
G1 X165.020 Y93.978
G1 X164.464 Y94.079
G1 X163.893 Y94.152
G1 X162.153 Y94.319
G1 X161.401 Y94.433
M3 S0
G4 P0.15
G0 X160.951 Y105.395
M3 S90
G4 P0.15
G1 X160.779 Y105.557
G1 X159.964 Y106.242
G1 X159.111 Y106.883
G1 X158.230 Y107.480
G1 X157.283 Y108.059
G1 X156.214 Y108.630
G1 X155.106 Y109.138
G1 X154.342 Y109.444
G1 X153.150 Y109.861
G1 X151.895 Y110.232
G1 X150.569 Y110.565
G1 X149.765 Y110.742
G1 X149.049 Y110.882
G1 X147.525 Y111.134
G1 X145.905 Y111.345
G1 X144.221 Y111.515
G1 X142.074 Y111.666
G1 X140.362 Y111.735
G1 X138.690 Y111.757
G1 X137.089 Y111.728
G1 X135.884 Y111.667
G1 X135.016 Y111.588
G1 X134.165 Y111.483
G1 X132.914 Y111.282
G1 X131.281 Y110.957
G1 X127.661 Y110.138
G1 X126.030 Y109.809
M3 S0
G4 P0.15
G0 X119.016 Y98.906
M3 S90
G4 P0.15
G1 X118.493 Y98.166
G1 X117.055 Y96.331
G1 X116.513 Y95.594
G1 X116.149 Y95.035
G1 X115.935 Y94.660
G1 X115.747 Y94.281
G1 X115.590 Y93.899
G1 X115.418 Y93.313
G1 X115.295 Y92.693
G1 X115.214 Y92.050
G1 X115.177 Y91.394
G1 X115.186 Y90.739
G1 X115.244 Y90.095
G1 X115.352 Y89.474
G1 X115.513 Y88.888
G1 X115.728 Y88.348
G1 X115.904 Y88.018
G1 X116.230 Y87.542
G1 X116.626 Y87.083
G1 X117.079 Y86.649
G1 X117.577 Y86.245
G1 X118.107 Y85.877
G1 X118.472 Y85.655
G1 X118.842 Y85.454
G1 X119.399 Y85.196
G1 X119.947 Y84.994
G1 X120.366 Y84.877
G1 X121.030 Y84.749
G1 X121.726 Y84.679
G1 X122.439 Y84.666
G1 X123.153 Y84.712
G1 X123.624 Y84.776
G1 X124.309 Y84.920
G1 X124.957 Y85.126
G1 X125.546 Y85.386
G1 X125.933 Y85.599
G1 X126.321 Y85.842
G1 X126.706 Y86.114
G1 X127.084 Y86.409
G1 X127.453 Y86.726
G1 X127.808 Y87.062
G1 X128.146 Y87.412
G1 X128.465 Y87.775
G1 X128.897 Y88.334
G1 X129.266 Y88.903
G1 X129.555 Y89.461
G1 X129.786 Y90.036
G1 X129.918 Y90.444
G1 X130.031 Y90.866
G1 X130.126 Y91.299
G1 X130.201 Y91.739
G1 X130.274 Y92.402
G1 X130.296 Y92.840
G1 X130.295 Y93.270
G1 X130.249 Y93.891
G1 X130.148 Y94.471
G1 X130.049 Y94.828
G1 X129.986 Y95.005
G1 X129.743 Y95.527
G1 X129.429 Y96.032
G1 X129.056 Y96.514
G1 X128.780 Y96.820
G1 X128.486 Y97.113
G1 X128.019 Y97.524
G1 X127.696 Y97.776
G1 X127.367 Y98.009
G1 X126.870 Y98.321
G1 X126.532 Y98.495
G1 X126.174 Y98.641
G1 X125.607 Y98.813
G1 X124.810 Y98.979
G1 X122.733 Y99.268
G1 X121.923 Y99.416
M3 S0
G4 P0.15
G0 X136.926 Y114.043
M3 S90
G4 P0.15
G1 X136.320 Y114.106
G1 X134.878 Y114.336
G1 X134.422 Y114.382
G1 X134.103 Y114.398
G1 X133.594 Y114.391
G1 X133.229 Y114.361
G1 X132.840 Y114.308
G1 X132.201 Y114.185
G1 X131.496 Y114.014
G1 X130.733 Y113.801
G1 X129.920 Y113.548
G1 X128.770 Y113.155
G1 X127.868 Y112.823
G1 X126.628 Y112.339
G1 X125.679 Y111.949
G1 X124.402 Y111.399
G1 X123.447 Y110.970
G1 X122.189 Y110.381
G1 X120.966 Y109.781
G1 X120.083 Y109.330
G1 X118.965 Y108.732
G1 X118.181 Y108.292
G1 X117.659 Y107.987
G1 X116.634 Y107.355
G1 X115.142 Y106.362
G1 X114.178 Y105.674
G1 X113.237 Y104.968
G1 X112.319 Y104.248
G1 X111.424 Y103.516
G1 X110.549 Y102.776
G1 X109.696 Y102.030
G1 X108.049 Y100.533
G1 X107.054 Y99.600
G1 X106.077 Y98.659
G1 X105.127 Y97.708
G1 X104.513 Y97.067
G1 X103.918 Y96.419
G1 X103.344 Y95.765
G1 X102.794 Y95.104
G1 X102.271 Y94.434
G1 X101.542 Y93.414
G1 X100.888 Y92.372
G1 X100.483 Y91.663
G1 X100.099 Y90.940
G1 X99.739 Y90.206
G1 X99.403 Y89.464
G1 X99.094 Y88.716
G1 X98.813 Y87.966
G1 X98.562 Y87.216
G1 X98.343 Y86.469
G1 X98.157 Y85.727
G1 X98.006 Y84.994
G1 X97.898 Y84.319
G1 X97.784 Y83.379
G1 X97.733 Y82.753
G1 X97.718 Y82.442
M3 S0
G4 P0.15
G0 X96.874 Y81.597
M3 S90
G4 P0.15
G1 X96.419 Y81.645
G1 X95.383 Y81.797
G1 X94.760 Y81.840
G1 X94.428 Y81.831
G1 X94.076 Y81.796
G1 X93.403 Y81.680
G1 X92.923 Y81.575
G1 X92.165 Y81.373
G1 X91.640 Y81.211
G1 X90.831 Y80.927
G1 X90.284 Y80.710
G1 X89.461 Y80.344
G1 X88.916 Y80.074
G1 X88.379 Y79.783
G1 X87.632 Y79.331
G1 X87.134 Y79.002
G1 X86.364 Y78.455
G1 X85.579 Y77.855
G1 X84.787 Y77.212
G1 X84.000 Y76.537
G1 X83.228 Y75.840
G1 X82.482 Y75.132
G1 X82.199 Y74.849
M3 S0
G4 P0.15
G0 X72.695 Y71.826
M3 S90
G4 P0.15
G1 X73.010 Y71.677
G1 X73.794 Y71.368
G1 X74.219 Y71.173
G1 X74.500 Y70.999
G1 X74.735 Y70.788
G1 X74.931 Y70.502
G1 X75.046 Y70.269
G1 X75.144 Y70.014
G1 X75.224 Y69.743
G1 X75.283 Y69.463
G1 X75.321 Y69.180
G1 X75.337 Y68.901
G1 X75.329 Y68.631
G1 X75.295 Y68.379
G1 X75.194 Y68.036
G1 X75.088 Y67.805
G1 X74.955 Y67.573
G1 X74.800 Y67.345
G1 X74.534 Y67.020
G1 X74.341 Y66.822
G1 X74.142 Y66.644
G1 X73.940 Y66.492
G1 X73.740 Y66.370
G1 X73.540 Y66.281
G1 X73.321 Y66.217
G1 X73.087 Y66.179
G1 X72.845 Y66.163
G1 X72.600 Y66.169
G1 X72.359 Y66.194
G1 X72.126 Y66.239
G1 X71.909 Y66.300
G1 X71.601 Y66.432
G1 X71.279 Y66.648
G1 X71.080 Y66.828
G1 X70.901 Y67.032
G1 X70.681 Y67.370
G1 X70.539 Y67.719
G1 X70.486 Y67.951
G1 X70.453 Y68.204
G1 X70.439 Y68.612
G1 X70.482 Y69.178
G1 X70.586 Y69.733
G1 X70.659 Y69.992
G1 X70.750 Y70.243
G1 X70.874 Y70.492
G1 X71.108 Y70.850
G1 X71.381 Y71.196
G1 X71.966 Y71.874
G1 X72.239 Y72.219
M3 S0
G4 P0.15
G0 X66.994 Y79.094
M3 S90
G4 P0.15
G1 X66.487 Y79.099
G1 X65.652 Y79.140
G1 X65.145 Y79.148
G1 X64.627 Y79.116
G1 X64.271 Y79.062
G1 X63.576 Y78.886
G1 X62.779 Y78.617
G1 X61.956 Y78.269
G1 X61.398 Y77.992
G1 X60.553 Y77.509
G1 X59.989 Y77.141
G1 X59.323 Y76.655
G1 X58.716 Y76.166
G1 X58.085 Y75.620
G1 X57.223 Y74.820
G1 X56.362 Y73.961
G1 X55.731 Y73.292
G1 X54.930 Y72.388
G1 X54.374 Y71.713
G1 X53.868 Y71.054
G1 X53.422 Y70.420
G1 X52.922 Y69.615
G1 X52.589 Y69.015
G1 X52.154 Y68.115
G1 X51.908 Y67.516
G1 X51.698 Y66.920
G1 X51.524 Y66.327
G1 X51.386 Y65.738
G1 X51.257 Y64.929
G1 X51.207 Y64.244
G1 Y63.548
G1 X51.254 Y62.859
G1 X51.344 Y62.191
G1 X51.475 Y61.561
G1 X51.583 Y61.170
G1 X51.779 Y60.629
G1 X51.938 Y60.293
G1 X52.117 Y59.980
G1 X52.423 Y59.545
G1 X52.770 Y59.141
G1 X53.158 Y58.755
G1 X53.632 Y58.341
G1 X53.989 Y58.066
G1 X54.571 Y57.678
G1 X54.990 Y57.436
G1 X55.671 Y57.102
G1 X56.162 Y56.900
G1 X56.651 Y56.724
G1 X57.402 Y56.496
G1 X58.220 Y56.288
G1 X59.091 Y56.106
G1 X60.001 Y55.953
G1 X60.621 Y55.869
G1 X61.562 Y55.773
G1 X62.190 Y55.730
G1 X63.122 Y55.700
G1 X63.792 Y55.707
G1 X64.538 Y55.738
G1 X65.300 Y55.793
G1 X66.464 Y55.920
G1 X67.246 Y56.033
G1 X68.415 Y56.244
G1 X69.184 Y56.412
G1 X69.940 Y56.600
G1 X70.675 Y56.809
G1 X71.387 Y57.037
G1 X72.423 Y57.422
G1 X73.449 Y57.865
G1 X74.120 Y58.189
G1 X75.099 Y58.714
G1 X75.728 Y59.089
G1 X76.334 Y59.481
G1 X76.913 Y59.891
G1 X77.462 Y60.315
G1 X77.978 Y60.753
G1 X78.666 Y61.407
G1 X79.102 Y61.866
G1 X79.714 Y62.584
G1 X80.093 Y63.080
G1 X80.444 Y63.589
G1 X80.767 Y64.108
G1 X81.058 Y64.636
G1 X81.315 Y65.170
G1 X81.535 Y65.704
G1 X81.806 Y66.527
G1 X81.953 Y67.096
G1 X82.121 Y67.966
G1 X82.198 Y68.551
G1 X82.259 Y69.419
G1 X82.263 Y69.986
G1 X82.237 Y70.536
G1 X82.182 Y71.063
G1 X82.042 Y71.843
G1 X81.912 Y72.360
G1 X81.665 Y73.120
G1 X81.359 Y73.851
G1 X81.124 Y74.316
G1 X80.728 Y74.972
G1 X80.436 Y75.375
G1 X80.113 Y75.759
G1 X79.761 Y76.127
G1 X79.383 Y76.477
G1 X78.774 Y76.967
G1 X78.347 Y77.269
G1 X77.685 Y77.682
G1 X77.234 Y77.929
G1 X76.740 Y78.170
G1 X76.197 Y78.397
G1 X75.638 Y78.593
G1 X75.062 Y78.759
G1 X74.468 Y78.899
G1 X73.854 Y79.015
G1 X72.892 Y79.149
G1 X71.972 Y79.233
G1 X71.180 Y79.270
G1 X70.333 Y79.280
G1 X69.144 Y79.251
G1 X67.925 Y79.178
G1 X67.015 Y79.096
G1 X65.837 Y78.952
G1 X65.003 Y78.819
G1 X64.230 Y78.668
G1 X63.730 Y78.548
G1 X63.234 Y78.403
G1 X62.762 Y78.240
G1 X61.875 Y77.872
G1 X60.185 Y77.073
G1 X59.532 Y76.788
M3 S0
G4 P0.15
G0 X60.907 Y71.661
M3 S90
G4 P0.15
G1 X61.409 Y71.553
G1 X62.340 Y71.408
G1 X62.853 Y71.309
G1 X63.206 Y71.208
G1 X63.519 Y71.073
G1 X63.781 Y70.894
G1 X64.045 Y70.608
G1 X64.265 Y70.264
G1 X64.385 Y70.012
G1 X64.482 Y69.749
G1 X64.555 Y69.480
G1 X64.603 Y69.211
G1 X64.623 Y68.948
G1 X64.616 Y68.695
G1 X64.578 Y68.431
G1 X64.512 Y68.155
G1 X64.420 Y67.873
G1 X64.305 Y67.592
G1 X64.094 Y67.183
G1 X63.932 Y66.928
G1 X63.755 Y66.693
G1 X63.566 Y66.486
G1 X63.374 Y66.317
G1 X63.165 Y66.169
G1 X62.931 Y66.031
G1 X62.677 Y65.904
G1 X62.133 Y65.692
G1 X61.578 Y65.548
G1 X61.310 Y65.506
G1 X61.057 Y65.486
G1 X60.823 Y65.489
G1 X60.594 Y65.522
G1 X60.236 Y65.639
G1 X60.007 Y65.754
G1 X59.791 Y65.895
G1 X59.590 Y66.058
G1 X59.408 Y66.239
G1 X59.249 Y66.433
G1 X59.115 Y66.638
G1 X59.001 Y66.870
G1 X58.904 Y67.128
G1 X58.824 Y67.407
G1 X58.763 Y67.699
G1 X58.705 Y68.147
G1 X58.692 Y68.444
G1 X58.699 Y68.730
G1 X58.728 Y69.001
G1 X58.752 Y69.129
G1 X58.828 Y69.382
G1 X58.994 Y69.753
G1 X59.204 Y70.116
G1 X59.669 Y70.837
G1 X59.880 Y71.201
M3 S0
G4 P0.15
G0 X65.194 Y62.852
M3 S90
G4 P0.15
G1 X65.249 Y62.225
G1 X65.339 Y60.308
G1 X65.392 Y59.829
G1 X65.452 Y59.519
G1 X65.504 Y59.343
G1 X65.567 Y59.194
G1 X65.684 Y59.030
G1 X65.744 Y58.980
G1 X65.877 Y58.904
G1 X66.024 Y58.859
G1 X66.182 Y58.843
G1 X66.432 Y58.872
G1 X66.600 Y58.926
G1 X66.755 Y59.001
G1 X66.976 Y59.172
G1 X67.286 Y59.511
G1 X67.529 Y59.834
G1 X67.862 Y60.334
G1 X68.976 Y62.183
G1 X69.480 Y62.961
M3 S0
G4 P0.15
G0 X72.927 Y48.442
M3 S90
G4 P0.15
G1 X72.722 Y47.666
G1 X72.124 Y45.618
G1 X71.993 Y45.099
G1 X71.880 Y44.572
G1 X71.791 Y44.036
G1 X71.731 Y43.487
G1 X71.693 Y42.858
G1 X71.678 Y42.208
G1 X71.694 Y41.204
G1 X71.758 Y40.186
G1 X71.871 Y39.172
G1 X71.972 Y38.510
G1 X72.094 Y37.866
G1 X72.315 Y36.949
G1 X72.577 Y36.062
G1 X72.777 Y35.478
G1 X73.116 Y34.623
G1 X73.367 Y34.071
G1 X73.782 Y33.282
G1 X74.086 Y32.786
G1 X74.530 Y32.161
G1 X75.050 Y31.530
G1 X75.624 Y30.920
G1 X76.080 Y30.493
G1 X76.548 Y30.105
G1 X77.022 Y29.767
G1 X77.493 Y29.491
G1 X77.955 Y29.288
G1 X78.300 Y29.185
G1 X78.833 Y29.091
G1 X79.372 Y29.066
G1 X79.905 Y29.106
G1 X80.418 Y29.205
G1 X80.743 Y29.301
G1 X81.046 Y29.419
G1 X81.477 Y29.652
G1 X81.755 Y29.843
G1 X82.025 Y30.058
G1 X82.286 Y30.293
G1 X82.535 Y30.544
G1 X82.997 Y31.080
G1 X83.208 Y31.357
G1 X83.447 Y31.712
G1 X83.768 Y32.292
G1 X83.960 Y32.703
G1 X84.135 Y33.130
G1 X84.439 Y34.010
G1 X84.630 Y34.676
G1 X84.756 Y35.176
G1 X84.868 Y35.686
G1 X84.963 Y36.205
G1 X85.066 Y36.998
G1 X85.113 Y37.806
G1 X85.091 Y38.624
G1 X85.002 Y39.460
G1 X84.851 Y40.329
G1 X84.641 Y41.208
G1 X84.376 Y42.075
G1 X84.056 Y42.906
G1 X83.687 Y43.676
G1 X83.262 Y44.411
G1 X82.781 Y45.126
G1 X82.251 Y45.804
G1 X81.682 Y46.433
G1 X81.285 Y46.817
G1 X80.877 Y47.168
G1 X80.358 Y47.537
G1 X79.991 Y47.750
G1 X79.418 Y48.034
G1 X77.628 Y48.774
G1 X77.044 Y49.039
M3 S0
G4 P0.15
G0 X83.317 Y52.413
M3 S90
G4 P0.15
G1 X83.728 Y51.912
G1 X84.730 Y50.774
G1 X85.144 Y50.274
G1 X85.525 Y49.752
G1 X85.860 Y49.196
G1 X86.188 Y48.489
G1 X86.487 Y47.673
G1 X86.733 Y46.816
G1 X86.925 Y45.932
G1 X87.024 Y45.337
G1 X87.099 Y44.741
G1 X87.168 Y43.844
G1 X87.180 Y42.903
G1 X87.156 Y42.263
G1 X87.107 Y41.619
G1 X87.033 Y40.979
G1 X86.936 Y40.346
G1 X86.746 Y39.426
G1 X86.592 Y38.840
G1 X86.404 Y38.240
G1 X86.309 Y37.987
M3 S0
G4 P0.15
G0 X80.130 Y27.929
M3 S90
G4 P0.15
G1 X80.630 Y27.451
G1 X81.073 Y27.066
G1 X81.526 Y26.708
G1 X81.985 Y26.381
G1 X82.459 Y26.080
G1 X83.208 Y25.681
G1 X83.721 Y25.452
G1 X84.246 Y25.250
G1 X84.782 Y25.071
G1 X85.331 Y24.913
G1 X85.892 Y24.772
G1 X86.497 Y24.640
G1 X87.156 Y24.522
G1 X87.836 Y24.428
G1 X88.530 Y24.358
G1 X89.234 Y24.315
G1 X90.294 Y24.303
G1 X90.996 Y24.332
G1 X91.704 Y24.393
G1 X92.795 Y24.548
G1 X93.526 Y24.691
G1 X94.257 Y24.864
G1 X94.983 Y25.065
G1 X95.701 Y25.291
G1 X96.405 Y25.542
G1 X97.155 Y25.840
G1 X97.955 Y26.198
G1 X98.352 Y26.390
G1 X99.136 Y26.802
G1 X99.906 Y27.248
G1 X100.658 Y27.727
G1 X101.390 Y28.238
G1 X102.064 Y28.752
G1 X102.694 Y29.274
G1 X103.313 Y29.827
G1 X104.213 Y30.704
G1 X104.786 Y31.314
G1 X105.333 Y31.937
G1 X106.093 Y32.887
G1 X106.573 Y33.547
G1 X107.027 Y34.224
G1 X107.454 Y34.916
G1 X107.852 Y35.622
G1 X108.393 Y36.703
G1 X108.713 Y37.437
G1 X108.999 Y38.180
G1 X109.129 Y38.555
G1 X109.365 Y39.317
G1 X109.660 Y40.480
G1 X109.820 Y41.269
G1 X109.954 Y42.066
G1 X110.064 Y42.870
G1 X110.172 Y43.910
G1 X110.242 Y44.890
G1 X110.271 Y45.555
G1 X110.283 Y46.556
G1 X110.269 Y47.220
G1 X110.208 Y48.199
G1 X110.140 Y48.833
G1 X110.046 Y49.446
G1 X109.935 Y50.024
G1 X109.729 Y50.888
G1 X109.568 Y51.455
G1 X109.290 Y52.283
G1 X109.082 Y52.815
G1 X108.856 Y53.325
G1 X108.613 Y53.810
G1 X108.240 Y54.441
G1 X107.998 Y54.775
G1 X107.737 Y55.087
G1 X107.176 Y55.663
G1 X106.146 Y56.614
G1 X105.719 Y57.038
M3 S0
G4 P0.15
G0 X106.239 Y53.926
M3 S90
G4 P0.15
G1 X106.755 Y53.720
G1 X107.990 Y53.302
G1 X108.513 Y53.112
G1 X109.023 Y52.891
G1 X109.511 Y52.625
G1 X109.969 Y52.298
G1 X110.322 Y51.988
G1 X110.836 Y51.463
G1 X111.327 Y50.874
G1 X111.790 Y50.233
G1 X112.080 Y49.782
G1 X112.352 Y49.316
G1 X112.606 Y48.838
G1 X112.839 Y48.351
G1 X113.142 Y47.619
G1 X113.391 Y46.857
G1 X113.602 Y46.040
G1 X113.775 Y45.188
G1 X113.951 Y44.028
G1 X114.068 Y42.880
G1 X114.130 Y41.787
G1 X114.139 Y40.714
G1 X114.091 Y39.802
G1 X113.987 Y38.933
G1 X113.829 Y38.097
G1 X113.618 Y37.286
G1 X113.448 Y36.753
G1 X113.283 Y36.298
G1 X113.098 Y35.842
G1 X112.894 Y35.389
G1 X112.557 Y34.728
G1 X112.314 Y34.306
G1 X112.056 Y33.906
G1 X111.648 Y33.356
G1 X111.381 Y33.049
G1 X110.986 Y32.642
G1 X110.709 Y32.386
G1 X110.422 Y32.148
G1 X110.126 Y31.931
G1 X109.823 Y31.739
G1 X109.513 Y31.575
G1 X109.198 Y31.442
G1 X108.724 Y31.306
G1 X108.226 Y31.222
G1 X107.711 Y31.194
G1 X107.193 Y31.227
G1 X106.684 Y31.328
G1 X106.358 Y31.436
G1 X106.200 Y31.503
G1 X105.912 Y31.653
G1 X105.484 Y31.946
G1 X105.061 Y32.309
G1 X104.785 Y32.582
G1 X104.515 Y32.878
G1 X104.122 Y33.353
G1 X103.630 Y34.028
G1 X103.183 Y34.722
G1 X102.918 Y35.188
G1 X102.552 Y35.943
G1 X102.221 Y36.751
G1 X101.922 Y37.599
G1 X101.571 Y38.765
G1 X101.269 Y39.939
G1 X101.055 Y40.886
G1 X100.842 Y42.018
G1 X100.672 Y43.178
G1 X100.549 Y44.343
G1 X100.495 Y45.114
G1 X100.466 Y45.871
G1 X100.461 Y46.609
G1 X100.482 Y47.268
G1 X100.531 Y47.856
G1 X100.606 Y48.432
G1 X100.700 Y48.999
G1 X101.160 Y51.230
G1 X101.317 Y52.073
M3 S0
G4 P0.15
G0 X92.612 Y63.145
M3 S90
G4 P0.15
G1 X92.815 Y62.535
G1 X93.321 Y60.775
G1 X93.484 Y60.294
G1 X93.613 Y59.983
G1 X93.798 Y59.658
G1 X93.947 Y59.497
G1 X94.135 Y59.401
G1 X94.276 Y59.376
G1 X94.421 Y59.381
G1 X94.570 Y59.415
G1 X94.721 Y59.476
G1 X94.874 Y59.559
G1 X95.017 Y59.659
G1 X95.221 Y59.861
G1 X95.503 Y60.236
G1 X95.720 Y60.583
G1 X96.014 Y61.112
G1 X96.990 Y63.044
G1 X97.434 Y63.864
M3 S0
G4 P0.15
G0 X101.442 Y74.117
M3 S90
G4 P0.15
G1 X101.076 Y73.783
G1 X100.164 Y73.030
G1 X99.789 Y72.700
G1 X99.556 Y72.473
G1 X99.343 Y72.237
G1 X99.070 Y71.862
G1 X98.924 Y71.594
G1 X98.732 Y71.156
G1 X98.573 Y70.687
G1 X98.488 Y70.365
G1 X98.398 Y69.879
G1 X98.365 Y69.560
G1 X98.356 Y69.250
G1 X98.374 Y68.953
G1 X98.419 Y68.674
G1 X98.499 Y68.396
G1 X98.611 Y68.117
G1 X98.832 Y67.706
G1 X99.010 Y67.443
G1 X99.309 Y67.079
G1 X99.638 Y66.763
G1 X99.867 Y66.587
G1 X100.101 Y66.443
G1 X100.355 Y66.318
G1 X100.771 Y66.166
G1 X101.065 Y66.090
G1 X101.520 Y66.021
G1 X101.825 Y66.007
G1 X102.127 Y66.021
G1 X102.421 Y66.064
G1 X102.687 Y66.135
G1 X103.077 Y66.295
G1 X103.481 Y66.518
G1 X103.889 Y66.792
G1 X104.288 Y67.106
G1 X104.785 Y67.567
G1 X105.115 Y67.930
G1 X105.397 Y68.295
G1 X105.551 Y68.533
G1 X105.757 Y68.930
G1 X105.930 Y69.363
G1 X106.064 Y69.818
G1 X106.154 Y70.279
G1 X106.195 Y70.731
G1 X106.181 Y71.160
G1 X106.139 Y71.425
G1 X106.067 Y71.677
G1 X105.891 Y72.056
G1 X105.735 Y72.303
G1 X105.454 Y72.656
G1 X105.240 Y72.876
G1 X104.892 Y73.174
G1 X104.521 Y73.426
G1 X104.269 Y73.563
G1 X104.027 Y73.662
G1 X103.766 Y73.733
G1 X103.490 Y73.780
G1 X103.201 Y73.809
G1 X102.596 Y73.824
G1 X101.352 Y73.807
G1 X100.903 Y73.826
M3 S0
G4 P0.15
G0 X88.582 Y73.157
M3 S90
G4 P0.15
G1 X88.993 Y73.214
G1 X90.119 Y73.444
G1 X90.671 Y73.532
G1 X90.937 Y73.552
G1 X91.195
G1 X91.443 Y73.525
G1 X91.678 Y73.467
G1 X91.928 Y73.372
G1 X92.304 Y73.178
G1 X92.669 Y72.932
G1 X93.010 Y72.644
G1 X93.311 Y72.323
G1 X93.557 Y71.981
G1 X93.736 Y71.627
G1 X93.815 Y71.380
G1 X93.869 Y71.110
G1 X93.907 Y70.671
G1 X93.905 Y70.364
G1 X93.864 Y69.892
G1 X93.779 Y69.424
G1 X93.653 Y68.975
G1 X93.491 Y68.562
G1 X93.359 Y68.304
G1 X93.191 Y68.041
G1 X92.887 Y67.649
G1 X92.531 Y67.272
G1 X92.138 Y66.920
G1 X91.724 Y66.607
G1 X91.302 Y66.344
G1 X90.887 Y66.143
G1 X90.600 Y66.042
G1 X90.279 Y65.964
G1 X89.946 Y65.913
G1 X89.605 Y65.892
G1 X89.093 Y65.911
G1 X88.761 Y65.959
G1 X88.442 Y66.034
G1 X88.143 Y66.137
G1 X87.881 Y66.261
G1 X87.638 Y66.409
G1 X87.278 Y66.686
G1 X87.047 Y66.900
G1 X86.723 Y67.254
G1 X86.439 Y67.636
G1 X86.278 Y67.898
G1 X86.090 Y68.292
G1 X86.000 Y68.565
G1 X85.936 Y68.868
G1 X85.901 Y69.186
G1 X85.894 Y69.514
G1 X85.930 Y70.017
G1 X85.985 Y70.351
G1 X86.062 Y70.679
G1 X86.216 Y71.147
G1 X86.338 Y71.423
G1 X86.569 Y71.795
G1 X86.757 Y72.033
G1 X86.966 Y72.265
G1 X87.308 Y72.604
G1 X88.276 Y73.494
G1 X88.612 Y73.835
M3 S0
G4 P0.15
G0 X92.502 Y79.790
M3 S90
G4 P0.15
G1 X93.309 Y79.994
G1 X94.913 Y80.446
G1 X95.718 Y80.656
G1 X96.532 Y80.831
G1 X97.081 Y80.918
G1 X97.967 Y80.996
G1 X98.984 Y81.024
G1 X100.022 Y80.999
G1 X100.719 Y80.951
G1 X101.755 Y80.831
G1 X102.767 Y80.651
G1 X103.712 Y80.417
G1 X104.596 Y80.138
G1 X105.181 Y79.923
G1 X105.758 Y79.685
G1 X106.600 Y79.291
G1 X107.401 Y78.855
G1 X108.145 Y78.383
G1 X108.840 Y77.866
G1 X109.499 Y77.298
G1 X110.111 Y76.687
G1 X110.666 Y76.041
G1 X111.153 Y75.369
G1 X111.436 Y74.909
G1 X111.566 Y74.673
G1 X111.910 Y73.939
G1 X112.187 Y73.174
G1 X112.397 Y72.387
G1 X112.541 Y71.588
G1 X112.620 Y70.777
G1 X112.636 Y69.934
G1 X112.582 Y69.077
G1 X112.453 Y68.210
G1 X112.323 Y67.628
G1 X112.244 Y67.336
G1 X111.962 Y66.491
G1 X111.748 Y65.961
G1 X111.503 Y65.420
G1 X111.080 Y64.596
G1 X110.598 Y63.771
G1 X110.064 Y62.961
G1 X109.485 Y62.182
G1 X108.868 Y61.448
G1 X108.441 Y60.994
G1 X107.747 Y60.345
G1 X106.991 Y59.721
G1 X106.187 Y59.125
G1 X105.353 Y58.561
G1 X104.222 Y57.862
G1 X103.103 Y57.230
G1 X102.560 Y56.941
G1 X101.784 Y56.554
G1 X100.628 Y56.041
G1 X99.855 Y55.741
G1 X99.075 Y55.474
G1 X97.880 Y55.130
G1 X97.062 Y54.936
G1 X95.904 Y54.710
G1 X94.721 Y54.535
G1 X93.919 Y54.451
G1 X92.697 Y54.380
G1 X91.869 Y54.372
G1 X91.032 Y54.400
G1 X90.312 Y54.452
G1 X89.698 Y54.513
G1 X88.421 Y54.686
G1 X87.437 Y54.858
G1 X86.122 Y55.139
G1 X85.155 Y55.389
G1 X84.223 Y55.671
G1 X83.341 Y55.983
G1 X82.789 Y56.207
G1 X82.283 Y56.438
G1 X81.800 Y56.682
G1 X81.324 Y56.943
G1 X80.857 Y57.221
G1 X80.404 Y57.511
G1 X79.967 Y57.812
G1 X79.358 Y58.272
M3 S0
G4 P0.15
G0 X81.432 Y56.371
M3 S90
G4 P0.15
G1 X81.047 Y55.861
M3 S0
G4 P0.15
G0 X79.280 Y56.247
M3 S90
G4 P0.15
G1 X79.713 Y55.627
G1 X80.929 Y54.005
G1 X81.363 Y53.385
G1 X81.633 Y52.961
G1 X81.882 Y52.526
G1 X82.207 Y51.848
G1 X82.428 Y51.275
G1 X82.623 Y50.682
G1 X82.793 Y50.072
G1 X82.939 Y49.450
G1 X83.063 Y48.819
G1 X83.210 Y47.864
G1 X83.283 Y47.228
G1 X83.360 Y46.282
G1 X83.397 Y45.067
G1 X83.379 Y44.251
G1 X83.329 Y43.433
G1 X83.247 Y42.616
G1 X83.133 Y41.803
G1 X82.990 Y40.998
G1 X82.826 Y40.246
G1 X82.549 Y39.177
G1 X82.334 Y38.466
G1 X82.094 Y37.759
G1 X81.830 Y37.062
G1 X81.541 Y36.379
G1 X81.228 Y35.715
G1 X80.890 Y35.073
G1 X80.480 Y34.375
G1 X80.262 Y34.033
G1 X79.802 Y33.363
G1 X79.312 Y32.712
G1 X78.793 Y32.082
G1 X78.249 Y31.474
G1 X77.681 Y30.888
G1 X77.081 Y30.316
G1 X76.441 Y29.756
G1 X75.772 Y29.218
G1 X75.076 Y28.703
G1 X74.357 Y28.213
G1 X73.619 Y27.751
G1 X72.866 Y27.319
G1 X71.686 Y26.717
G1 X70.867 Y26.348
G1 X70.027 Y26.009
G1 X68.734 Y25.556
G1 X67.403 Y25.173
G1 X66.497 Y24.958
G1 X65.859 Y24.828
G1 X65.199 Y24.710
G1 X64.180 Y24.558
G1 X63.141 Y24.439
G1 X62.447 Y24.379
G1 X61.417 Y24.320
G1 X60.746 Y24.302
G1 X59.776 Y24.310
G1 X59.163 Y24.339
G1 X58.021 Y24.451
G1 X57.288 Y24.564
G1 X56.575 Y24.706
G1 X55.544 Y24.971
G1 X54.880 Y25.180
G1 X54.233 Y25.415
G1 X53.649 Y25.654
G1 X53.075 Y25.916
G1 X52.517 Y26.201
G1 X51.977 Y26.508
G1 X51.459 Y26.837
G1 X50.968 Y27.186
G1 X50.298 Y27.737
G1 X49.899 Y28.111
G1 X49.675 Y28.343
M3 S0
G4 P0.15
G0 X50.193 Y29.173
M3 S90
G4 P0.15
G1 X50.315 Y29.085
G1 X50.615 Y28.899
G1 X50.930 Y28.735
G1 X51.427 Y28.540
G1 X51.769 Y28.450
G1 X52.129 Y28.387
G1 X52.513 Y28.347
G1 X52.913 Y28.330
G1 X53.325 Y28.334
G1 X53.744 Y28.359
G1 X54.370 Y28.435
G1 X54.779 Y28.510
G1 X55.175 Y28.603
G1 X55.552 Y28.714
G1 X56.198 Y28.965
G1 X56.830 Y29.286
G1 X57.242 Y29.535
G1 X57.642 Y29.807
G1 X58.031 Y30.101
G1 X58.405 Y30.411
G1 X58.764 Y30.737
G1 X59.119 Y31.089
G1 X59.645 Y31.687
G1 X59.978 Y32.119
G1 X60.296 Y32.571
G1 X60.597 Y33.040
G1 X60.879 Y33.520
G1 X61.142 Y34.007
G1 X61.383 Y34.498
G1 X61.746 Y35.348
G1 X62.070 Y36.290
G1 X62.329 Y37.260
G1 X62.466 Y37.915
G1 X62.573 Y38.572
G1 X62.676 Y39.517
G1 X62.711 Y40.105
G1 X62.725 Y40.701
G1 X62.716 Y41.301
G1 X62.684 Y41.900
G1 X62.590 Y42.784
G1 X62.437 Y43.637
G1 X62.309 Y44.155
G1 X62.166 Y44.643
G1 X62.001 Y45.129
G1 X61.817 Y45.608
G1 X61.503 Y46.304
G1 X61.271 Y46.745
G1 X61.022 Y47.162
G1 X60.616 Y47.731
G1 X60.254 Y48.126
G1 X59.852 Y48.472
G1 X59.423 Y48.783
G1 X58.387 Y49.464
G1 X57.956 Y49.773
M3 S0
G4 P0.15
G0 X54.661 Y57.816
M3 S90
G4 P0.15
G1 X54.186 Y57.423
G1 X53.064 Y56.558
G1 X52.434 Y56.021
G1 X52.128 Y55.721
G1 X51.830 Y55.394
G1 X51.521 Y55.009
G1 X51.198 Y54.566
G1 X50.878 Y54.090
G1 X50.723 Y53.837
M3 S0
G4 P0.15
G0 X45.936 Y55.300
M3 S90
G4 P0.15
G1 X46.670 Y54.942
G1 X46.889 Y54.805
G1 X47.011 Y54.696
G1 X47.166 Y54.480
G1 X47.293 Y54.211
G1 X47.377 Y53.919
G1 X47.408 Y53.623
G1 X47.376 Y53.353
G1 X47.322 Y53.180
G1 X47.244 Y52.999
G1 X47.032 Y52.639
G1 X46.838 Y52.396
G1 X46.630 Y52.201
G1 X46.410 Y52.072
G1 X46.147 Y52.003
G1 X45.858 Y51.988
G1 X45.563 Y52.015
G1 X45.193 Y52.100
G1 X44.866 Y52.222
G1 X44.536 Y52.394
G1 X44.315 Y52.554
G1 X44.142 Y52.738
G1 X44.063 Y52.873
G1 X44.001 Y53.105
G1 X43.990 Y53.379
G1 X44.041 Y53.778
G1 X44.148 Y54.172
G1 X44.293 Y54.515
G1 X44.399 Y54.681
G1 X44.602 Y54.905
G1 X45.417 Y55.569
M3 S0
G4 P0.15
G0 X42.303 Y58.918
M3 S90
G4 P0.15
G1 X41.341 Y58.930
G1 X40.979 Y58.907
G1 X40.611 Y58.829
G1 X40.149 Y58.652
G1 X39.834 Y58.496
G1 X39.517 Y58.314
G1 X39.202 Y58.107
G1 X38.890 Y57.879
G1 X38.586 Y57.632
G1 X38.295 Y57.373
G1 X37.709 Y56.785
G1 X37.129 Y56.111
G1 X36.724 Y55.572
G1 X36.479 Y55.206
G1 X36.261 Y54.839
G1 X35.981 Y54.266
G1 X35.740 Y53.607
G1 X35.564 Y52.928
G1 X35.453 Y52.252
G1 X35.408 Y51.604
G1 X35.429 Y51.020
G1 X35.511 Y50.461
G1 X35.649 Y49.924
G1 X35.837 Y49.428
G1 X36.073 Y48.983
G1 X36.360 Y48.582
G1 X36.701 Y48.230
G1 X36.963 Y48.017
G1 X37.397 Y47.740
G1 X37.698 Y47.587
G1 X38.028 Y47.444
G1 X38.565 Y47.254
G1 X38.943 Y47.145
G1 X39.332 Y47.052
G1 X39.922 Y46.943
G1 X40.532 Y46.875
G1 X41.226 Y46.854
G1 X41.952 Y46.881
G1 X42.441 Y46.924
G1 X42.926 Y46.985
G1 X43.400 Y47.063
G1 X43.854 Y47.156
G1 X44.551 Y47.343
G1 X44.816 Y47.430
G1 X45.330 Y47.628
G1 X46.056 Y47.978
G1 X46.724 Y48.385
G1 X47.308 Y48.823
G1 X47.833 Y49.304
G1 X48.300 Y49.829
G1 X48.572 Y50.196
G1 X48.695 Y50.384
G1 X48.893 Y50.724
G1 X49.071 Y51.077
G1 X49.225 Y51.442
G1 X49.352 Y51.816
G1 X49.486 Y52.386
G1 X49.532 Y52.749
G1 X49.551 Y53.104
G1 X49.547 Y53.469
G1 X49.520 Y53.837
G1 X49.433 Y54.381
G1 X49.344 Y54.729
G1 X49.228 Y55.057
G1 X49.064 Y55.414
G1 X48.970 Y55.587
G1 X48.756 Y55.922
G1 X48.637 Y56.085
G1 X48.372 Y56.399
G1 X48.227 Y56.550
G1 X47.736 Y56.985
G1 X47.287 Y57.305
G1 X46.947 Y57.516
G1 X46.581 Y57.720
G1 X45.792 Y58.102
G1 X44.962 Y58.431
G1 X44.337 Y58.631
G1 X43.731 Y58.783
G1 X43.517 Y58.822
G1 X43.087 Y58.875
G1 X42.653 Y58.898
G1 X41.994 Y58.890
G1 X40.224 Y58.767
G1 X39.563 Y58.742
M3 S0
G4 P0.15
G0 X38.817 Y55.273
M3 S90
G4 P0.15
G1 X38.022 Y54.536
G1 X37.822 Y54.300
G1 X37.721 Y54.132
G1 X37.651 Y53.950
G1 X37.583 Y53.640
G1 X37.556 Y53.304
G1 X37.569 Y52.967
G1 X37.624 Y52.656
G1 X37.719 Y52.396
G1 X37.820 Y52.234
G1 X38.023 Y52.019
G1 X38.271 Y51.846
G1 X38.549 Y51.728
G1 X38.830 Y51.674
G1 X39.151 Y51.669
G1 X39.623 Y51.727
G1 X39.977 Y51.814
G1 X40.199 Y51.891
G1 X40.402 Y51.983
G1 X40.656 Y52.147
G1 X40.811 Y52.285
G1 X40.959 Y52.446
G1 X41.096 Y52.624
G1 X41.218 Y52.813
G1 X41.322 Y53.007
G1 X41.404 Y53.202
G1 X41.459 Y53.392
G1 X41.485 Y53.572
G1 X41.464 Y53.853
G1 X41.413 Y54.049
G1 X41.338 Y54.245
G1 X41.241 Y54.433
G1 X41.129 Y54.609
G1 X41.003 Y54.765
G1 X40.869 Y54.896
G1 X40.657 Y55.026
G1 X40.405 Y55.112
G1 X39.369 Y55.305
M3 S0
G4 P0.15
G0 X41.207 Y50.917
M3 S90
G4 P0.15
G1 X41.316 Y50.542
G1 X41.603 Y49.406
G1 X41.747 Y48.985
G1 X41.844 Y48.803
G1 X41.952 Y48.691
G1 X42.049 Y48.649
G1 X42.206 Y48.641
G1 X42.365 Y48.694
G1 X42.511 Y48.797
G1 X42.596 Y48.901
G1 X42.720 Y49.117
G1 X42.919 Y49.596
G1 X43.342 Y50.865
G1 X43.498 Y51.287
M3 S0
G4 P0.15
G0 X54.759 Y51.578
M3 S90
G4 P0.15
G1 X54.190 Y51.023
G1 X52.640 Y49.587
G1 X52.081 Y49.019
G1 X51.724 Y48.618
G1 X51.384 Y48.194
G1 X51.034 Y47.701
G1 X50.668 Y47.136
G1 X50.143 Y46.238
G1 X49.928 Y45.831
M3 S0
G4 P0.15
G0 X48.033 Y46.251
M3 S90
G4 P0.15
G1 X49.071 Y45.002
G1 X49.321 Y44.679
G1 X49.668 Y44.163
G1 X49.895 Y43.749
G1 X50.129 Y43.271
G1 X50.346 Y42.771
G1 X50.635 Y41.983
G1 X50.870 Y41.155
G1 X51.032 Y40.342
G1 X51.098 Y39.834
G1 X51.144 Y39.303
G1 X51.183 Y38.204
G1 X51.180 Y37.649
G1 X51.151 Y36.831
G1 X51.098 Y36.050
G1 X51.042 Y35.461
G1 X50.909 Y34.473
G1 X50.719 Y33.528
G1 X50.460 Y32.602
G1 X50.158 Y31.761
G1 X49.814 Y30.962
G1 X49.419 Y30.180
G1 X48.974 Y29.435
G1 X48.650 Y28.967
G1 X48.467 Y28.727
G1 X47.871 Y28.031
G1 X47.219 Y27.380
G1 X46.528 Y26.786
G1 X45.801 Y26.250
G1 X45.011 Y25.761
G1 X44.186 Y25.339
G1 X43.339 Y24.987
G1 X42.566 Y24.734
G1 X42.065 Y24.601
G1 X41.555 Y24.490
G1 X40.792 Y24.368
G1 X40.051 Y24.307
G1 X39.322 Y24.310
G1 X38.600 Y24.377
G1 X37.905 Y24.511
G1 X37.461 Y24.637
G1 X36.849 Y24.874
G1 X36.278 Y25.165
G1 X35.740 Y25.520
G1 X35.403 Y25.795
G1 X35.242 Y25.944
G1 X34.986 Y26.214
G1 X34.741 Y26.512
G1 X34.508 Y26.834
G1 X34.076 Y27.525
G1 X33.602 Y28.411
G1 X33.244 Y29.193
G1 X33.040 Y29.725
G1 X32.775 Y30.559
G1 X32.555 Y31.451
G1 X32.376 Y32.401
G1 X32.241 Y33.402
G1 X32.158 Y34.431
G1 X32.134 Y35.495
G1 X32.153 Y36.259
G1 X32.234 Y37.429
G1 X32.323 Y38.214
G1 X32.509 Y39.381
G1 X32.706 Y40.309
G1 X32.996 Y41.422
G1 X33.251 Y42.250
G1 X33.633 Y43.306
G1 X33.947 Y44.035
G1 X34.160 Y44.464
G1 X34.497 Y45.029
G1 X34.860 Y45.547
G1 X35.488 Y46.371
G1 X35.856 Y46.879
M3 S0
G4 P0.15
G0 X36.411 Y44.289
M3 S90
G4 P0.15
G1 X34.994 Y42.920
G1 X34.687 Y42.594
G1 X34.389 Y42.243
G1 X34.085 Y41.839
G1 X33.611 Y41.138
G1 X33.302 Y40.636
G1 X32.858 Y39.851
G1 X32.449 Y39.044
G1 X32.087 Y38.238
G1 X31.749 Y37.373
G1 X31.545 Y36.781
G1 X31.277 Y35.884
G1 X31.126 Y35.288
G1 X31.001 Y34.700
G1 X30.870 Y33.873
G1 X30.797 Y33.111
G1 X30.767 Y32.356
G1 X30.783 Y31.627
G1 X30.819 Y31.164
G1 X30.917 Y30.490
G1 X31.021 Y30.033
G1 X31.150 Y29.599
G1 X31.306 Y29.188
G1 X31.488 Y28.802
G1 X31.771 Y28.321
G1 X32.080 Y27.902
G1 X32.427 Y27.527
G1 X32.807 Y27.213
G1 X33.195 Y26.972
G1 X33.612 Y26.784
G1 X34.068 Y26.649
G1 X34.398 Y26.591
G1 X34.692 Y26.562
G1 X35.351 Y26.553
G1 X35.882 Y26.589
G1 X36.241 Y26.634
G1 X36.596 Y26.695
G1 X36.942 Y26.773
G1 X37.271 Y26.868
G1 X37.621 Y26.997
G1 X38.190 Y27.271
G1 X38.737 Y27.609
G1 X39.254 Y27.996
G1 X39.733 Y28.420
G1 X40.197 Y28.906
G1 X40.630 Y29.463
G1 X40.895 Y29.859
G1 X41.141 Y30.270
G1 X41.369 Y30.690
G1 X41.578 Y31.114
G1 X41.706 Y31.397
G1 X41.937 Y31.972
G1 X42.135 Y32.565
G1 X42.222 Y32.869
G1 X42.373 Y33.492
G1 X42.494 Y34.140
G1 X42.561 Y34.599
G1 X42.659 Y35.577
G1 X42.701 Y36.591
G1 X42.697 Y37.094
G1 X42.675 Y37.585
G1 X42.633 Y38.058
G1 X42.565 Y38.542
G1 X42.411 Y39.303
G1 X42.204 Y40.038
G1 X41.945 Y40.730
G1 X41.636 Y41.362
G1 X41.443 Y41.686
G1 X41.233 Y42.001
G1 X41.008 Y42.302
G1 X40.768 Y42.584
G1 X40.515 Y42.843
G1 X40.251 Y43.073
G1 X39.864 Y43.337
G1 X39.505 Y43.496
G1 X39.125 Y43.607
G1 X38.340 Y43.770
G1 X37.953 Y43.867
M3 S0
G4 P0.15
G0 X0.000 Y0.000
M2
