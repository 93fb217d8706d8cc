G21 G90
M5
G0 X10 Y10
M3 S30
This is no G-code at all, but a letter.
M5
