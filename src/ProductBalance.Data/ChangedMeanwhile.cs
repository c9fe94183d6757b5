using ProductBalance.Domain;

namespace ProductBalance.Data;

/// <summary>The answer to a form that was filled in on something that is not there any more.</summary>
internal static class ChangedMeanwhile
{
    /// <summary>Refuses a form whose version is not the present one.</summary>
    /// <param name="what">What it is about: "this team".</param>
    /// <exception cref="DomainRuleException">Somebody else saved first.</exception>
    public static void Require(Guid present, Guid seen, string what)
    {
        if (present != seen)
        {
            throw Refusal(what);
        }
    }

    /// <summary>What such a form is told.</summary>
    /// <param name="what">What it is about: "this team".</param>
    public static DomainRuleException Refusal(string what) =>
        new(
            "changed-meanwhile",
            $"Somebody else changed {what} meanwhile. Load the page again; what you typed is kept."
        );
}
