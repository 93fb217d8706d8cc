; Sketch Studio 1.2.3
; title: Two pens
; machine: grbl-servo
; paper: 0 0 to 105 148.5 mm
; recipe: JSON, the lines that begin with = joined
;= {"generator":"Sketch Studio 1.2.3","title":"Two pens","seed":"18446
;= 744073709551615","checkpoints":{"cat":"0101010101010101010101010101
;= 010101010101010101010101010101010101","owl":"ababababababababababab
;= ababababababababababababababababababababab"},"scene":{"version":1,"
;= paper":"A6","items":[{"kind":"grid","label":"caf\u00e9 \"noir\""}]}
;= }
G21
G90
G94
M3 S0
G4 P0.15
; pen 1 of 2: ink, #101020, 0.35 mm
G0 X12.000 Y88.500
M3 S90
G4 P0.15
G1 X30.500 Y102.750 F3000
G1 Y128.500
G1 X10.000
M3 S0
G4 P0.15
G0 X50.000 Y98.500
M3 S90
G4 P0.15
M3 S0
G4 P0.15
G0 X90.000 Y18.500
M3 S90
G4 P0.15
G1 X95.005 Y18.250
G1 X100.000 Y20.500
M3 S0
G4 P0.15
; pen 2 of 2: red <2> & "wide", #c81e1e, 0.8 mm
M0
G0 X105.000 Y0.000
M3 S90
G4 P0.15
G1 X0.000 Y148.500
M3 S0
G4 P0.15
G0 X71.703 Y52.691
M3 S90
G4 P0.15
G1 X66.673 Y59.083
G1 X58.173 Y62.884
G1 X48.284 Y63.163
G1 X39.427 Y59.852
G1 X33.771 Y53.762
G1 X32.700 Y46.383
G1 X36.477 Y39.523
G1 X44.177 Y34.861
G1 X53.915 Y33.538
G1 X63.306 Y35.878
G1 X70.052 Y41.309
G1 X72.500 Y48.500
M3 S0
G4 P0.15
G0 X0.000 Y0.000
M2
