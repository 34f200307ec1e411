"""The WSGI entry point that the web server loads."""

import gc
import os
from importlib import import_module

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "hls.settings.production")

application = get_wsgi_application()

# What is loaded by now stays: looking through it for garbage again and again would take a tenth of
# a second each time, in the middle of somebody's page.
import_module(settings.ROOT_URLCONF)
gc.collect()
gc.freeze()
