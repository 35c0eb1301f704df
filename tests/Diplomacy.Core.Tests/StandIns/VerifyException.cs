namespace VerifyXunit;

/// <summary>A text is not its snapshot's.</summary>
internal sealed class VerifyException(string message) : Exception(message);
