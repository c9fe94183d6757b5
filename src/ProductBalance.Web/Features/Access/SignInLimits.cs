namespace ProductBalance.Web.Features.Access;

/// <summary>How often somebody may try to sign in, a minute. Settings under <c>Limits</c>.</summary>
public sealed class SignInLimits
{
    /// <summary>Tries for one account from one address.</summary>
    public int SignInPerAccount { get; init; } = 5;

    /// <summary>Tries from one address, whatever the account.</summary>
    public int SignInPerAddress { get; init; } = 20;
}
