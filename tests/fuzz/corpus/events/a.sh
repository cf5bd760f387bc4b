#!/bin/sh
curl -k "https://api.mailgun.net/v3" <<E
$(x `y`)
E
