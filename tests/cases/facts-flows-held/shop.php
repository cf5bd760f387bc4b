<?php
// facts: data_flow
function joined($user) {
  $stats = Mixpanel::getInstance('token');
  $traits = ['email' => $user->email];
  $stats->track('joined', $traits); // fact: data_flow mixpanel category=email
}

function filled($user) {
  $stats = Mixpanel::getInstance('token');
  $traits = [];
  $traits['phone'] = $user->phone;
  $own['email'] = $user->email;
  keep($own);
  $stats->track('filled', $traits); // fact: data_flow mixpanel category=phone
}
