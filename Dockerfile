# docker build -t pay-atlas .                             served at /
# docker build -t pay-atlas --build-arg BASE_PATH=/pay .  served at /pay
# docker run -p 8080:8080 pay-atlas
FROM node:20-bookworm-slim AS build
ARG BASE_PATH=""
# Where the site will stand, such as https://pay.example.org: for canonical addresses and the sitemap.
ARG SITE_URL=""
WORKDIR /pay-atlas
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN BASE_PATH="$BASE_PATH" SITE_URL="$SITE_URL" npm run build

FROM nginx:stable-alpine
ARG BASE_PATH=""
# nginx fills the template's variables from the environment when it starts.
ENV BASE_PATH="$BASE_PATH"
RUN rm -r /usr/share/nginx/html/* /etc/nginx/conf.d/default.conf
COPY deploy/nginx.conf.template /etc/nginx/templates/pay-atlas.conf.template
COPY --from=build /pay-atlas/build "/usr/share/nginx/html$BASE_PATH"
EXPOSE 8080
