using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Connections;

/// <summary>A connection as a form asks for it.</summary>
/// <param name="Settings">What it takes and tells.</param>
/// <param name="Token">The token of the tracker; empty keeps the one that is there.</param>
public sealed record ConnectionInput(ConnectionSettings Settings, string Token)
{
    public const int TokenMaxLength = 1_000;
}
