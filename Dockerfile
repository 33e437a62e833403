# Built in two steps, so that the image has neither the compiler nor the sources. See docs/scaling.md for how to run it.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Install scripts are not needed and not run.
RUN npm ci --ignore-scripts
# esbuild and swc come as binaries for the platform; esbuild checks its own at this point.
RUN node node_modules/esbuild/install.js
COPY . .
RUN node scripts/build.mjs && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/cards ./cards
COPY --from=build /app/public ./public
# Nothing but /data is written; run it with a read-only root.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3978
# A host outside loopback needs MicrosoftAppId: without one the program does not start here.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3978/healthz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1 and takes SIGTERM; it finishes the turns in flight within 10 s.
STOPSIGNAL SIGTERM
CMD ["node", "dist/index.js"]
