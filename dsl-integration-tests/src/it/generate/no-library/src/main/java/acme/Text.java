package acme;

public final class Text {}
