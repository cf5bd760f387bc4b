plugins {
    id("com.android.application")
    kotlin("android")
}

android {
    namespace = "example.forgebench.phone"
    compileSdk = 35
}

dependencies {
    implementation("com.google.mediapipe:tasks-genai:0.10.22")
    implementation("com.squareup.okhttp3:okhttp:4.12.0")
    implementation("io.sentry:sentry-android:8.5.0")
}
