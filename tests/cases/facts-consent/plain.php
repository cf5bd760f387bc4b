<?php
if ($user->isOpen()) {
    Mixpanel::getInstance('t')->track('opened'); // fact: processor mixpanel consent_checked=absent
}
