<?php // facts: processor
define('COURIER_API_URL', 'https://api.courierfleet.io/v2'); // fact: processor courierfleet.io
define('COURIER_SLOGAN', 'https://courierfleet-slogans.io/v2'); // ok: nothing says that it is asked
// A class below a folder called Http asks nobody.
use App\Http\Settings;
$port = Settings::read('mail.host'); // ok
