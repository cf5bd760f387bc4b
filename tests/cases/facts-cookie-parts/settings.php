<?php
// facts: cookie
$conf['session_name'] = 'barn_sid';
$conf['remember_name'] = 'barn_remember';
setcookie('barn_tour', 'seen'); // fact: cookie barn_tour
