using System.Net;

namespace ProductBalance.Web.Outgoing;

/// <summary>The addresses that a name leads to now.</summary>
public delegate Task<IPAddress[]> NameLookup(string host, CancellationToken cancellationToken);
