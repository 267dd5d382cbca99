# A small image that runs the bot as nobody in particular; everything it must keep is in the volume /data.
FROM python:3.11-slim-bookworm

RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin coach \
    && install -d -o coach -g coach -m 0700 /data
WORKDIR /srv/coach

COPY requirements/run.lock requirements/run.lock
RUN pip install --no-cache-dir --no-deps --only-binary :all: --require-hashes -r requirements/run.lock
COPY content content
COPY bot bot
RUN python -m compileall -q bot

ENV BOT_DATA=/data PYTHONUNBUFFERED=1
VOLUME ["/data"]
# Only a webhook listens; long polling needs no port.
EXPOSE 8080
USER 10001
CMD ["python", "-m", "bot", "run"]
