<?php
// facts: processor
$secret = config('services.mailgun.secret'); // fact: processor mailgun
$own = config('services.shelf.secret'); // ok: own
