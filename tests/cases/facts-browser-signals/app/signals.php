<?php // facts: capability
if (($_SERVER['HTTP_DNT'] ?? '') === '1') { return; } // fact: capability do_not_track
if ($request->headers->get('Sec-GPC') === '1') { return; } // fact: capability do_not_track
$language = $_SERVER['HTTP_ACCEPT_LANGUAGE'] ?? 'en'; // ok: another header
