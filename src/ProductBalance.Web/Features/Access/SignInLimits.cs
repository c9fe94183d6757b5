namespace ProductBalance.Web.Features.Access;

/// <summary>How often somebody may try to sign in. Settings under <c>Limits</c>.</summary>
public sealed class SignInLimits
{
    /// <summary>Tries a minute for one account from one address.</summary>
    public int SignInPerAccount { get; init; } = 5;

    /// <summary>The same in ten minutes: who goes on trying waits longer.</summary>
    public int SignInPerAccountInTenMinutes { get; init; } = 10;

    /// <summary>The same in an hour, which is the longest wait.</summary>
    public int SignInPerAccountInAnHour { get; init; } = 20;

    /// <summary>Tries a minute from one address, whatever the account.</summary>
    public int SignInPerAddress { get; init; } = 20;
}
