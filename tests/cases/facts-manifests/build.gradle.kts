// facts: processor weak
dependencies {
    implementation("com.stripe:stripe-java:24.0.0") // fact: processor stripe package=com.stripe:stripe-java
    implementation(platform("com.google.firebase:firebase-bom:32.7.0")) // fact: processor firebase
    playImplementation("com.amplitude:analytics-android:1.0") // fact: processor amplitude
    testImplementation("com.algolia:algoliasearch:4.0.0") // fact: processor algolia role=dev
    exclude("com.mixpanel.android:mixpanel-android:7.0.0") // ok: taken out
}
