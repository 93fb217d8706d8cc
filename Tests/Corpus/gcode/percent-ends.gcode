%
G21 G90
G0 X10 Y10
G1 X20 F500
%
none of this is read
