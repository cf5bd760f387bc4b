<?php // facts: retention
return [
    'log_expiration' => 60 * 24 * 7, // fact: retention log seconds=604800
    'draft_lifetime' => 24 * 30, // fact: retention draft seconds=2592000
];
