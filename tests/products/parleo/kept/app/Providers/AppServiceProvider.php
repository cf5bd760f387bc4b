<?php

namespace App\Providers;

use Anthropic\Client;
use Illuminate\Support\Facades\URL;
use Illuminate\Support\ServiceProvider;
use Stripe\StripeClient;

class AppServiceProvider extends ServiceProvider
{
    public function register(): void
    {
        $this->app->singleton(Client::class, fn () => new Client(apiKey: env('ANTHROPIC_API_KEY')));
        $this->app->singleton(StripeClient::class, fn () => new StripeClient(env('STRIPE_SECRET')));
    }

    public function boot(): void
    {
        URL::forceScheme('https'); // ok: as promised (002:26)
    }
}
