"""Seconds that gcode-simulator takes for a program: simulate.py FOLDER FILE own|grbl

"own" is the package as it is. It passes a corner of θ at the speed of a circle of radius
deviation / sin(θ/2), where GRBL's planner has deviation · cos(θ/2) / (1 − cos(θ/2)), many times that
where θ is small; "grbl" puts that formula (gnea/grbl, planner.c, plan_buffer_line) in its place.
"""
import contextlib, math, os, sys

sys.path.insert(0, sys.argv[1])
import gcode_simulator as package


class GRBLCorners(package.GCodeSimulator):
    def calculate_junction_vmax(self, before, after):
        if before.length() == 0 or after.length() == 0:
            return 0
        before, after = before.normalize(), after.normalize()
        cosine = -before.dot_product(after)
        if cosine > 0.999999:
            return 0
        if cosine < -0.999999:
            return 1e9
        acceleration = self.max_accel_along_motion(after - before)
        sine = math.sqrt(0.5 * (1 - cosine))
        return 60 * math.sqrt(acceleration * self.settings.junction_deviation * sine / (1 - sine))


kind = GRBLCorners if sys.argv[3] == "grbl" else package.GCodeSimulator
settings = package.GrblSettings(
    max_rate_x=8000, max_rate_y=8000, max_accel_x=800, max_accel_y=800, junction_deviation=0.01)
with open(sys.argv[2]) as file, open(os.devnull, "w") as silence, contextlib.redirect_stdout(silence):
    seconds, _ = kind(settings).estimate_time(file.read())
print(seconds)
