namespace ProductBalance.Web.Tests.Api.Contract;

/// <summary>A call that can be made at this moment.</summary>
/// <param name="Address">Below the root of the API, without a query.</param>
/// <param name="Query">What it needs after the question mark.</param>
/// <param name="Tag">The <c>If-Match</c>.</param>
/// <param name="File">The file that it sends instead of JSON.</param>
public sealed record ContractCall(string Address, string Query = "", string? Tag = null, string? File = null);
