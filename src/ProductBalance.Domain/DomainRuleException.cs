namespace ProductBalance.Domain;

/// <summary>The state says no: what was asked is well formed, but the present state does not allow it.</summary>
/// <param name="code">A stable code for programs, such as <c>status-not-drawn</c>.</param>
/// <param name="sentence">What is wrong and what is possible instead, for people.</param>
public sealed class DomainRuleException(string code, string sentence) : Exception(sentence)
{
    /// <summary>A stable code for programs.</summary>
    public string Code { get; } = code;
}
