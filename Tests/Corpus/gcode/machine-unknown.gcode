; machine: grbl-servp
G21 G90
M5
G0 X10 Y10
M3 S30
G1 X20 F900
M5
