#!/bin/sh
# facts: retention
find /var/log/shop -name '*.log' -mtime +30 -delete # fact: retention action=delete seconds=2592000
find "$EXPORTS" -type f -mtime +7 -exec rm {} \; # fact: retention seconds=604800
find /var/backups -mmin +1440 -print0 | xargs -0 rm # fact: retention backup seconds=86400
find . -mtime +3 -print # ok: only listed
