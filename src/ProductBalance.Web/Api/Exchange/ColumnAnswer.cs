using ProductBalance.Data.Exchange;

namespace ProductBalance.Web.Api.Exchange;

/// <summary>A column of the file and the field that it fills.</summary>
public sealed record ColumnAnswer(string Column, ImportField Field);
