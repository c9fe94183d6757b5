namespace ProductBalance.Web.Api.Access;

/// <summary>Marks a POST that changes nothing, so that it counts as a read.</summary>
public sealed class ReadOnlyCall;
