using Microsoft.EntityFrameworkCore;

namespace ProductBalance.Data;

/// <summary>The model on PostgreSQL, with its own migrations.</summary>
public sealed class PostgresBalanceDbContext(DbContextOptions<PostgresBalanceDbContext> options)
    : BalanceDbContext(options);
