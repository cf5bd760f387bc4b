$dependencies { implementation 'com.stripe:stripe-java:1.0'
 testImplementation("a:b:${v}") { exclude group: 'c' } }
def f = { a -> a.b('''x''') }
