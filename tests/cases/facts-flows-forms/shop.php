<?php
// facts: data_flow
function told($user, $request) {
  Mixpanel::getInstance('token')->track('told', ['email' => strtolower($user->email)]); // fact: data_flow mixpanel category=email
  Mixpanel::getInstance('token')->track('told', ['phone' => $request->input('phone')]); // fact: data_flow mixpanel category=phone
  Mixpanel::getInstance('token')->track('told', $request->only(['email', 'plan'])); // fact: data_flow mixpanel category=email
  Mixpanel::getInstance('token')->track('told', ['page' => $request->input('page')]); // ok
}
