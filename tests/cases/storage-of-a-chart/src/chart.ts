// How somebody arranged a page of figures counts nobody.
localStorage.setItem("shop.analytics.layout", JSON.stringify(columns)); // ok
localStorage.setItem("shop.analytics.range", range); // ok
localStorage.setItem("shop_analytics_visitor", id); // expect: PL3003
