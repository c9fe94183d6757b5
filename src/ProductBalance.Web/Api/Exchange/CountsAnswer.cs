namespace ProductBalance.Web.Api.Exchange;

/// <summary>What becomes of the rows.</summary>
/// <param name="Rows">All rows.</param>
/// <param name="Items">New items.</param>
/// <param name="Updated">Known items that say something else now.</param>
/// <param name="Unchanged">Rows whose items said all of it already.</param>
/// <param name="Refused">Rows that became nothing.</param>
public sealed record CountsAnswer(int Rows, int Items, int Updated, int Unchanged, int Refused);
