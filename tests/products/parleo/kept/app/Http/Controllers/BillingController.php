<?php

namespace App\Http\Controllers;

use Illuminate\Http\Request;
use Stripe\StripeClient;

class BillingController
{
    public function checkout(Request $request, StripeClient $stripe)
    {
        $page = $stripe->checkout->sessions->create([ // ok: the card is asked for on Stripe's page (002:9)
            'mode' => 'subscription',
            'customer_email' => $request->user()->email,
            'line_items' => [['price' => 'price_shop', 'quantity' => 1]],
            'success_url' => url('/thanks'),
        ]);

        return redirect($page->url);
    }

    public function remember(Request $request, StripeClient $stripe)
    {
        $method = $stripe->paymentMethods->retrieve($request->string('payment_method'));
        $request->user()->update(['card_last4' => $method->card->last4]); // ok: the last four digits (002:21)
    }
}
