<?php // facts: processor
use Mixpanel;

if ($_COOKIE['cookie_consent'] === 'all') {
    Mixpanel::getInstance('t')->track('opened'); // fact: processor mixpanel consent_checked=true
}
