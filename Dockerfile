# docker build -t okr-assistant .
FROM python:3.11-slim AS build
WORKDIR /src
COPY requirements.txt ./
RUN python -m venv /okr && /okr/bin/pip install --no-cache-dir --disable-pip-version-check --requirement requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY assistant assistant
COPY rules rules
COPY prompts prompts
COPY api api
RUN /okr/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps .

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /data okr && mkdir /data && chown okr /data
COPY --from=build /okr /okr
ENV PATH=/okr/bin:$PATH OKR_HOST=0.0.0.0 OKR_DATA_DIR=/data HOME=/data PYTHONUNBUFFERED=1
USER okr
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/readyz', timeout=4)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["okr"]
CMD ["serve"]
