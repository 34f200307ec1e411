# The packages, checked against their hashes.
FROM python:3.11-slim AS packages
COPY requirements.txt /
RUN python -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --no-deps --require-hashes -r /requirements.txt

FROM python:3.11-slim
# Pango draws the minutes that are printed.
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        fonts-dejavu-core libharfbuzz-subset0 libpango-1.0-0 libpangoft2-1.0-0 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --create-home --shell /usr/sbin/nologin hls \
    && install -d -o hls -g hls /data /data/media /data/beat
COPY --from=packages /venv /venv
ENV PATH=/venv/bin:$PATH \
    DJANGO_SETTINGS_MODULE=hls.settings.production \
    PYTHONUNBUFFERED=1 \
    MEDIA_ROOT=/data/media \
    BEAT_SCHEDULE=/data/beat/schedule
WORKDIR /service
COPY . .
# Collecting files asks for settings, none of which stays in the image.
RUN SECRET_KEY="$(python -c 'import secrets; print(secrets.token_urlsafe(60))')" \
    ALLOWED_HOSTS=localhost DATABASE_URL=postgresql:///none REDIS_URL=redis:// \
    EMAIL_URL=dummymail:// python manage.py collectstatic --no-input \
    && python -m compileall -q .
USER hls
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "-m", "deploy.healthcheck", "web"]
CMD ["deploy/web"]
