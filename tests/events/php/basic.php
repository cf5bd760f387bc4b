<script src="https://example.com/a.js"></script>
<?php
use Illuminate\Support\Facades\Hash;
use Stripe\{StripeClient, Charge as C}; // expect: import:Stripe
class User extends Model {
  const LIFE = 30 * 2;
  private ?StripeClient $client;
  protected $hidden = ['password' => 1]; // expect: pair:password=1 field:$hidden
  public function __construct(private readonly Mailer $mailer) {
    $this->client->charges->create(['amount' => 5]); // expect: php:Stripe.StripeClient().charges.create()
    $this->mailer->send(); // expect: php:Mailer().send()
    password_hash($p, PASSWORD_BCRYPT, ['cost' => 12]); // expect: php::password_hash() pair:cost=12
    Hash::make($a['password']); // expect: php:Illuminate.Support.Facades.Hash.make() php::$a.password
    C::create(); // expect: php:Stripe.Charge.create()
    \Stripe\Stripe::setApiKey(env('STRIPE_SECRET', 'd')); // expect: php:Stripe.Stripe.setApiKey() env:STRIPE_SECRET
    setcookie(name: 'sid', value: "v $x {$y->z}"); // expect: php::setcookie() pair:name=sid text:v_{}_{}
    echo self::LIFE; // expect: number:60
  }
}
?>
<script>ga('create');</script><!-- expect: npm::ga() -->
