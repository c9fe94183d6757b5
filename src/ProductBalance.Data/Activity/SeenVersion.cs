using ProductBalance.Domain;

namespace ProductBalance.Data.Activity;

/// <summary>Holds a change to the version that its author saw.</summary>
public static class SeenVersion
{
    public const string RefusalCode = "stale";

    /// <param name="seen">What the author saw; null where any version will do.</param>
    /// <param name="present">What is stored.</param>
    /// <exception cref="DomainRuleException">Somebody changed it since.</exception>
    internal static void Require(Guid? seen, Guid present)
    {
        if (seen is { } version && version != present)
        {
            throw new DomainRuleException(
                RefusalCode,
                "Somebody changed this since you read it. Read it again, and send the change with its new ETag."
            );
        }
    }
}
