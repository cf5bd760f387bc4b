<?php // facts: processor weak
use Google\Client; // ok: the calendar is what is used of it
use Google\Service\Calendar; // fact: processor google-calendar
$client = new Client(); // ok: starts it
$days = new Calendar($client); // fact: processor google-calendar
