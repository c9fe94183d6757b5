namespace ProductBalance.Data.Access;

/// <summary>A token that was just made.</summary>
/// <param name="Token">What is kept of it.</param>
/// <param name="Text">The token itself: shown once and kept nowhere.</param>
public sealed record IssuedToken(ApiToken Token, string Text);
