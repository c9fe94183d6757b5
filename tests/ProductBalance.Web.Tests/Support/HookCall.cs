namespace ProductBalance.Web.Tests.Support;

/// <summary>One call that a receiver got.</summary>
public sealed record HookCall(IReadOnlyDictionary<string, string> Headers, string Body);
