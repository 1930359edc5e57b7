"""The pieces that screens are made of: functions that return shapes, and small values that answer inputs."""
