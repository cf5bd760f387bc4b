# facts: processor
set -e
npm run build
heroku container:release web --app shop # fact: processor heroku
heroku logs
