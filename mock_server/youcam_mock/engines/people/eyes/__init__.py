"""Looks at pictures with MediaPipe's networks: faces, hands, the person."""
