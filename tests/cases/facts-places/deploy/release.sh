#!/bin/sh
# facts: region
gcloud run deploy hives --region=europe-west9 --image hives # fact: region europe-west9 country=FR
aws s3 sync honey s3://hives --region eu-central-2 # fact: region eu-central-2 country=CH
hivectl show --region all # ok: no place
