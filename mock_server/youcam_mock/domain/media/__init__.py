"""What features ask of pictures, videos and the people in them."""
