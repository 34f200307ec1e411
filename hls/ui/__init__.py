"""What every app's screens share: form rendering, template tags, paging, charts, the shell."""
